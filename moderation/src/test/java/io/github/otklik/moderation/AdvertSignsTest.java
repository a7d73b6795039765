package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertSignsTest {
    private static final Stages FILTER = Stages.PHRASES;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Продам гараж 8(900)000-00-01",
                "Продам гараж 8 900 000 00 01",
                "Продам гараж +7 900 000\u201100\u201101",
                "Продам гараж 9000000001.",
                "Продам гараж, недорого, пишите www.example.org",
                "Продам гараж, пишите HTTPS://example.org/a?b=1 сейчас",
                "Продам гараж, пишите t.me/example",
                "Продам гараж, пишите wa.me/79000000001",
                "Продам гараж, пишите в WhatsApp",
                "Продам гараж, пишите в Viber",
                "Продам гараж, пишите в Telegram",
                "Продам гараж за $ 900, недорого",
                "Продам гараж за 900 USD, недорого",
                "Продам гараж за 900 rub, недорого",
                "Продам гараж за 900 eur, недорого",
                "Продам гараж за 900€, недорого",
                "Продам гараж за 900₽… недорого",
                "Про\u00adдам гараж,\u200bнедорого\u0301 20000рублей",
                "🔥🔥🔥 Продам гараж ✅ звоните",
                "Пр0дам гap4ж, зв0ните, нед0рого",
                "Продам «гараж» “новый” „большой” недорого\nзвоните 89000000001"
            })
    void findsOffersByTheirSigns(String text) {
        assertThat(FILTER.check(text).findings())
                .as(text)
                .anySatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.ADVERTISING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8",
                "Заявка 12345678901234567890 не решена",
                "Заявление 5-000-000-00-01 от 12 мая",
                "Дом 12, корпус 3 - ямы",
                "Kazan, t.h, w, u, r, e, v, ht",
                "Сайт www.example.org не работает",
                "Читайте http",
                "Ӱӱрӓ ҳаво ѝ",
                "aa ыыы ёё ввоооде яя7я 7я7",
                "Сссссссќ"
            })
    void leavesTheRest(String text) {
        assertThat(FILTER.check(text).findings()).as(text).isEmpty();
    }

    @Test
    void longTextsNeedMore() {
        String calm = "Вчера мы были на празднике, всё понравилось и детям и взрослым. ";
        assertThat(FILTER.check(calm.repeat(40) + "Пишите в лс").findings()).isEmpty();
    }
}
