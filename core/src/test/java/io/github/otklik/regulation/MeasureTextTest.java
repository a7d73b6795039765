package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTextTest {
    @ParameterizedTest
    @CsvSource({
        "1 минута, PT1M",
        "1 минуту, PT1M",
        "30 минут, PT30M",
        "30 рабочих минут, PT30M",
        "1 час, PT1H",
        "1 рабочего часа, PT1H",
        "8 рабочих часов, PT8H",
        "1 час 30 минут, PT1H30M",
        "1 Час\u00a001 минуты, PT1H1M"
    })
    void hoursAndMinutesAreWorkingTime(String words, Duration time) {
        assertThat(MeasureText.parse(words)).hasValue(Measure.working(time));
    }

    @ParameterizedTest
    @CsvSource({
        "24 календарных часа, PT24H",
        "1 календарный час, PT1H",
        "1 календарный час 30 минут, PT1H30M",
        "1 календарная минута, PT1M"
    })
    void calendarHoursAreTimeByTheClock(String words, Duration time) {
        assertThat(MeasureText.parse(words)).hasValue(Measure.elapsed(time));
    }

    @ParameterizedTest
    @CsvSource({"1 рабочий день, 1", "2 рабочих дня, 2", "7 рабочих дней, 7", "3 рабочие дня, 3"})
    void workingDaysAreNamedSo(String words, int days) {
        assertThat(MeasureText.parse(words)).hasValue(Measure.workingDays(days));
    }

    @ParameterizedTest
    @CsvSource({"1 календарный день, 1", "2 календарных дня, 2", "10 календарных дней, 10"})
    void calendarDaysAreNamedSo(String words, int days) {
        assertThat(MeasureText.parse(words)).hasValue(Measure.calendarDays(days));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M, 1 минута",
        "PT11M, 11 минут",
        "PT21M, 21 минута",
        "PT42M, 42 минуты",
        "PT45M, 45 минут",
        "PT60M, 1 час",
        "PT90M, 1 час 30 минут",
        "PT3H, 3 часа",
        "PT12H, 12 часов",
        "PT111H, 111 часов",
        "PT121H2M, 121 час 2 минуты"
    })
    void aNumberTakesTheRightForm(Duration time, String words) {
        assertThat(MeasureText.print(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M, за 1 минуту до ANSWER, 1 календарная минута",
        "PT5M, за 5 минут до ANSWER, 5 календарных минут",
        "PT1H, за 1 час до ANSWER, 1 календарный час",
        "PT22H1M, за 22 часа 1 минуту до ANSWER, 22 календарных часа 1 минута"
    })
    void aNumberTakesTheRightFormBesideOtherWords(Duration time, String back, String elapsed) {
        assertThat(MeasureText.print(Measure.workingBack(time, ObligationKind.ANSWER)))
                .isEqualTo(back);
        assertThat(MeasureText.print(Measure.elapsed(time))).isEqualTo(elapsed);
    }
}
