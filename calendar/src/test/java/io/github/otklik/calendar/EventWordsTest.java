package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.otklik.calendar.EventMeanings.Event;
import io.github.otklik.calendar.EventMeanings.Meaning;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventWordsTest {
    private static Event event(String summary, String... categories) {
        return new Event(summary, "", List.of(categories), date("2026-01-10"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сокращённый день (канун праздника) | SHORT
            Предпраздничный день               | SHORT
            РАБОЧИЙ  ДЕНЬ вместо 12.01         | WORKING
            Нерабочий день                     | OFF
            Non-working day                    | OFF
            Новый год -выходной                | HOLIDAY
            1 мая -выходной                    | OFF
            Рабочий день вместо выходного      | WORKING
            Выходной: Новый год                | HOLIDAY
            Рабочая суббота (перенос с праздника) | WORKING
            День Независимости Республики Беларусь | HOLIDAY
            Святочны дзень                     | HOLIDAY
            Демалыс күні                       | OFF
            国庆节（休）                         | HOLIDAY
            调（休）                            | OFF
            国庆节（班）                         | WORKING
            端午节 放假                          | HOLIDAY
            Bank holiday                       | HOLIDAY
            Day off                            | OFF
            """)
    void aNameMeansWhatItsWordsSay(String summary, Meaning meaning) {
        assertThat(EventMeanings.known().of(event(summary))).contains(meaning);
    }

    /** Days that are off in some countries only, that border on a day off, or of which the words contradict each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Старый Новый год",
                "Канун Рождества",
                "Католическое Рождество",
                "Китайский Новый год",
                "Профессиональный праздник",
                "Праздник отменён",
                "Сокращённый день отменён",
                "Рабочий день, выходной",
                "School holidays",
                "Not a day off",
                "Полурабочий день",
                "День города (не выходной)",
                "Выходной не предоставляется",
                "День знаний - не праздничный день",
                "Праздник отменяется",
                "Не сокращённый день",
                "Не рабочий день",
                "No public holiday",
                "Holidays are over",
                "Демалыс емес",
                "植树节（不放假）",
                "妇女节 半天放假",
                "Рабочие выходные за 20 апреля",
                "Рождество Пресвятой Богородицы",
                "Праздник Казанской иконы Богородицы",
                "День воинской славы - праздник",
                "День победы русской эскадры у мыса Синоп",
                "Новогодний корпоратив",
                "День независимости США",
                "День Независимости Украины (нерабочий праздничный день)",
                "День Конституции Узбекистана",
                "Праздник независимости Индии",
                "Праздник перестал быть выходным",
                "Свята адменена",
                "国庆节 不休",
                "Дополнительный выходной для родителей",
                "Татьянин день",
                "除夕",
                ""
            })
    void whereTheWordsAreNotCertainNothingIsMeant(String summary) {
        assertThat(EventMeanings.known().of(event(summary))).isEmpty();
    }

    @Test
    void categoriesCountWhereTheNameSaysNothing() {
        assertThat(EventMeanings.known().of(event("Дата", "x", "Праздник"))).contains(Meaning.HOLIDAY);
        assertThat(EventMeanings.known().of(event("Канун", "Праздник"))).isEmpty();
        assertThat(EventMeanings.known().of(event("Выходной", "Праздник"))).contains(Meaning.OFF);
        assertThat(EventMeanings.none().of(event("Выходной"))).isEmpty();
    }

    @Test
    void anEventAndAWarningSaySomething() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Event("", "", Arrays.asList("a", null), date("2026-01-10")))
                .withMessage("category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarWarning(CalendarWarning.Kind.OTHER_YEAR, " "))
                .withMessage("text must not be blank; was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarImport.of(""))
                .withMessage("name must not be blank; was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventMeanings.known().category("\t", Meaning.OFF))
                .withMessageStartingWith("category must not be blank;");
    }

    @Test
    void aLaterRuleOfTheHostWinsOverAnEarlierOneAndOverTheWords() {
        EventMeanings meanings = EventMeanings.known()
                .summary("Выходной", Meaning.NOTHING)
                .category("важное", Meaning.SHORT)
                .otherwise(Meaning.HOLIDAY);
        assertThat(meanings.of(event("выходной"))).contains(Meaning.NOTHING);
        assertThat(meanings.of(event("выходной", "Важное"))).contains(Meaning.SHORT);
        assertThat(meanings.of(event("Рабочий день"))).contains(Meaning.WORKING);
        assertThat(meanings.of(event("x"))).contains(Meaning.HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            за 2026-04-20              | 2026-04-20
            перенос с 20.04.2026.      | 2026-04-20
            перенос с 20.04.           | 2026-04-20
            перенос с 20.04            | 2026-04-20
            перенос с 20 апреля        | 2026-04-20
            перенос с 20 апреля 2026 г. | 2026-04-20
            перенос с 20 апреля, пн    | 2026-04-20
            за 20 красавіка            | 2026-04-20
            20 сәуір үшін              | 2026-04-20
            4月20日                     | 2026-04-20
            2026年4月20日               | 2026-04-20
            25.04.2026 за 20.04.2026   | 2026-04-20
            20.04 (20 апреля)          | 2026-04-20
            за 20.04 (постановление от 12.12.2025) | 2026-04-20
            постановление от 12.12.2025 № 1466 |
            Опубликовано 19.09.2025    |
            updated: 2025-09-19        |
            за 30.02                   |
            за 31.13.2026              |
            20 человек                 |
            20                         |
            4月20                       |
            2026年4                     |
            2026-04                    |
            2026/04                    |
            20.04.20260                |
            20.04.1812                 |
            25 апреля                  |
            20.04 и 21.04              |
            """)
    void theOneOtherDateThatANameHas(String text, LocalDate date) {
        assertThat(DateInText.other(text, date("2026-04-25")).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-28, за 03.01, 2025-01-03",
        "2025-01-11, за 31 декабря, 2024-12-31",
        "2025-01-11, за 12月31日, 2024-12-31",
        "2025-02-15, за 29.02, 2024-02-29",
        "1900-01-13, за 31.12, 1900-12-31",
        "2100-12-18, за 03.01, 2100-01-03"
    })
    void aDateWithoutAYearIsTheNearest(LocalDate own, String text, LocalDate date) {
        assertThat(DateInText.other(text, own)).contains(date);
    }

    private static EventWords table(String... lines) {
        return EventWords.load(new StringReader(String.join("\n", lines)), "words.txt");
    }

    @Test
    void aTableSaysMeaningsDoubtsDenialsDocumentsAndMonths() {
        EventWords words = table(
                "# words of a land",
                "month 5 мая май",
                "denied не нет",
                "document от",
                "off  Выходной",
                "WORKING рабоч",
                "short Короткий",
                "uncertain any отмен",
                "uncertain rest школьн",
                "",
                "holiday праздник");

        assertThat(words.month("мая")).isEqualTo(5);
        assertThat(words.month("май")).isEqualTo(5);
        assertThat(words.month("июня")).isZero();
        assertThat(words.isOfADocument("от")).isTrue();
        assertThat(words.isOfADocument("не")).isFalse();
        assertThat(words.meaning(event("ВЫХОДНОЙ день"))).contains(Meaning.OFF);
        assertThat(words.meaning(event("не выходной"))).isEmpty();
        assertThat(words.meaning(event("Праздник"))).contains(Meaning.HOLIDAY);
        assertThat(words.meaning(event("школьный праздник"))).isEmpty();
        assertThat(words.meaning(event("школьный рабочий"))).contains(Meaning.WORKING);
        assertThat(words.meaning(event("отменённый рабочий"))).isEmpty();
        assertThat(words.meaning(event("рабочий короткий"))).contains(Meaning.WORKING_SHORT);
        assertThat(words.meaning(event("что-то", "праздник"))).contains(Meaning.HOLIDAY);
        assertThat(words.meaning(event("невыходной"))).isEmpty();
    }

    @Test
    void aDenialThatBeginsAMeaningDeniesNothing() {
        EventWords words = table("denied non", "off non business", "working work");

        assertThat(words.meaning(event("non business day"))).contains(Meaning.OFF);
        assertThat(words.meaning(event("non work"))).isEmpty();
    }

    @Test
    void namesAreComparedInLowerCaseWithoutYoAndWithSingleSpaces() {
        assertThat(EventWords.plain("  Ёлка\u00a0\t ДЕНЬ ")).isEqualTo("елка день");
        assertThat(EventWords.plain("")).isEmpty();
    }

    @Test
    void aMeaningOfACategoryIsForItsEventsAlone() {
        EventMeanings meanings = EventMeanings.none().category("Closed  Days", Meaning.OFF);
        assertThat(meanings.of(event("Sanitary day", "closed days"))).contains(Meaning.OFF);
        assertThat(meanings.of(event("Sanitary day", "open days"))).isEmpty();
        assertThat(meanings.of(event("closed days"))).isEmpty();
    }
}
