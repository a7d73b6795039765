package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story tells is nobody's insult or threat: speech of others, oneself, what was begun or only supposed, sayings. */
class StoryTest {
    private static final ModerationFilter RULES =
            ModerationFilter.builder().rulesOnly().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Ты дурак, Кузьма, и отец твой дурак, — зевнул дьякон.",
                "– Ты свинья, и дом твой свинарник! — закричала тётка с крыльца.",
                "- Пошли вон, мерзавцы! - рявкнул сторож и хлопнул калиткой.",
                "- Я тебя убью, - прошептал он. - Слышишь, убью.",
                "— Ах ты дрянь этакая!\n— Маменька, я нечаянно, — всхлипнула девочка.",
                "Дед открыл дверь и крикнул:\n— Вон отсюда, паразиты!",
                "— Вы болваны!\n\n— Сами вы болваны!\nТак они ругались до самого обеда.",
                "Соседи спорили весь вечер.\n- Вы идиоты!\n- Сами вы идиоты!",
                "'Вы мерзавцы!' значилось в конце письма",
                "Он прочёл вслух: 'этот кретин опять не заплатил', и улыбнулся"
            })
    void speechOfOthersIsNotTheWritersOwn(String text) {
        assertThat(RULES.check(text).proposal()).isEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Хоть я и хам, а место старушке уступил",
                "Я ведь балбес, в школе три года сидел на задней парте",
                "Чёрт знает что творится с расписанием",
                "Ломать голову над этой квитанцией больше не буду",
                "Он начинал бить их, но тут вошёл учитель",
                "Надо сказать, такая весть могла убить её",
                "Он стукнул себя кулаком по лбу",
                "На веранде сидел высокий жирный человек и читал газету",
                "Если бы я убил медведя, так и шкура была бы",
                "За травлю детей в этом классе никто не ответил"
            })
    void whatIsToldSupposedOrAppliedToOneselfIsNoGround(String text) {
        assertThat(RULES.check(text).proposal()).isEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ты дурак, Кузьма - и отец твой дурак",
                "-ты дурак",
                "- ты дурак",
                "— Вы мерзавцы, а не депутаты",
                "- Я тебя убью, слышишь",
                "– Пошли вы в жопу со своим ремонтом",
                "- вы идиоты\n- вы воры\n- вы твари",
                "Замечания к отчёту:\n- вы идиоты\n- денег не дали",
                "Добрый день\n- Сдохни, тварь",
                "- убью тебя - и не найдут - никто",
                "Он сказал\n- все вы мрази",
                "-- вы дебилы",
                "Вы мерзавцы, 'уважаемые",
                "Хоть ты и хам, а начальником стал",
                "Жирные чиновники",
                "Эти подлецы опять всё растащили",
                "Убить их мало",
                "Опять начали двор поганить, убивать таких надо",
                "Голову тебе сломаю"
            })
    void theWritersOwnWordsAreFoundAsBefore(String text) {
        assertThat(RULES.check(text).proposal()).isNotEqualTo(Proposal.KEEP);
    }

    @Test
    void theSameSentenceCountsLessInALongText() {
        String offer = "Продаю дрова берёзовые колотые, доставка бесплатно, звоните.";
        String calm = "Сегодня во дворе тихо, дворник подмёл дорожку и ушёл домой. ";
        ModerationFilter filter = ModerationFilter.builder().build();

        assertThat(learned(filter.check(calm.repeat(40) + offer))).isZero();
        assertThat(filter.check(offer).findings()).isNotEmpty();
    }

    private static long learned(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.way() == Way.LEARNED)
                .count();
    }
}
