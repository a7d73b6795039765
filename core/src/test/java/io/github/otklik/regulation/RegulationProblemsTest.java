package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationProblemsTest {
    private static final String LENGTHS =
            "allowed: 30 минут, 2 часа, 1 час 30 минут, 24 календарных часа, 7 рабочих дней,"
                    + " 10 календарных дней, за 4 часа до ANSWER, до 12:00 следующего рабочего дня, до 18:00 того же дня,"
                    + " до 10:00 3-го рабочего дня, по согласованию, незамедлительно";
    private static final String THRESHOLDS =
            "allowed: использована половина срока, использовано 75 % срока, осталось 15 минут";
    private static final String TERM = "it must read: Срок ROUTE, куратор, пункт 1/6.4: 30 минут";
    private static final String ACT = "it must read: Действие route, куратор, пункт 1/6.4";
    private static final String NAME = "allowed: Latin lower-case letters, digits";

    @Test
    void theTextThatTheCasesChangeIsARegulation() {
        assertThat(RegulationTexts.load(RegulationTexts.with()).id()).isEqualTo("act");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1  | Правила: Омск                                    | not a name: 'Омск'; allowed: Latin lower-case letters, digits and hyphens, such as omsk-2022-08
            1  | Правила:                                         | not a name: ''; allowed: Latin lower-case letters, digits and hyphens, such as omsk-2022-08
            2  | Версия: первая                                   | not a name: 'первая'; allowed: Latin lower-case letters, digits, dots and hyphens, such as 1
            3  | Название                                         | no title: 'Название'; it stands after the colon
            4  | Действуют с: 1 января                            | not a date: '1 января'; allowed: 1900-01-01 to 2100-12-31, written like that
            4  | Действуют с: 2022-02-29                          | not a date: '2022-02-29'; allowed: 1900-01-01 to 2100-12-31, written like that
            4  | Действуют с: 1899-12-31                          | not a date: '1899-12-31'; allowed: 1900-01-01 to 2100-12-31, written like that
            4  | Действуют с: 2101-01-01                          | not a date: '2101-01-01'; allowed: 1900-01-01 to 2100-12-31, written like that
            5  | Действуют по: 2021-12-31                         | last day before the first: '2021-12-31'; allowed: 2022-01-01 or later
            6  | Срок ROUTE, Иванов, пункт 6: 30 минут            | unknown role: 'Иванов'; allowed: министерство, куратор, исполнитель, глава, советник, житель
            6  | Срок ROUTE, куратор, статья 6: 30 минут          | not a clause: 'статья 6'; it must read: пункт 1/6.4; where it is not known: пункт ?
            6  | Срок ROUTE, куратор, пункт: 30 минут             | not a clause: 'пункт'; it must read: пункт 1/6.4; where it is not known: пункт ?
            6  | Срок ROUTE, куратор, пункт 6 часть 2: 30 минут   | not a clause: 'пункт 6 часть 2'; it must read: пункт 1/6.4; where it is not known: пункт ?
            6  | Срок ROUTE, куратор, пункт —: 30 минут           | not a clause: 'пункт —'; it must read: пункт 1/6.4; where it is not known: пункт ?
            6  | Право ROUTE, куратор, пункт 6: 30 минут          | wrong first word: 'Право ROUTE'; allowed: Срок
            6  | Срок ROUTE, куратор, пункт 6: незамедлительно    | length does not fit ROUTE: 'незамедлительно'; allowed: a length counted from the start
            6  | Срок ROUTE, куратор, пункт 6: по согласованию    | length does not fit ROUTE: 'по согласованию'; allowed: a length counted from the start
            6  | Срок ROUTE, куратор, пункт 6: за 1 час до ROUTE  | length does not fit ROUTE: 'за 1 час до ROUTE'; allowed: back from ANSWER, itself counted from its start
            6  | Срок ROUTE, куратор, пункт 6: за 1 час до REVIEW | length does not fit ROUTE: 'за 1 час до REVIEW'; allowed: back from ANSWER, itself counted from its start
            6  | Срок ROUTE, куратор, пункт 6: за 1 час до DRAFT  | length does not fit ROUTE: 'за 1 час до DRAFT'; allowed: back from ANSWER, itself counted from its start
            6  | Срок ROUTE, куратор, пункт 6: за 1 час до RETURN | length does not fit ROUTE: 'за 1 час до RETURN'; allowed: back from ANSWER, itself counted from its start
            6  | Срок ROUTE, куратор, пункт 6: за 1 час до FINAL_DRAFT | length does not fit ROUTE: 'за 1 час до FINAL_DRAFT'; allowed: back from ANSWER, itself counted from its start
            7  | Срок ANSWER, куратор, пункт 8: за 1 час до ANSWER | length does not fit ANSWER: 'за 1 час до ANSWER'; allowed: back from ANSWER, itself counted from its start
            6  | Срок ROUTE, куратор, пункт 6: 30 минут; высокая важность: 31 минута | longer for the higher degree «высокая»: '31 минута'; allowed: not longer than 30 минут
            6  | Срок ROUTE, куратор, пункт 6: 3 рабочих дня; высокая важность: 4 рабочих дня | longer for the higher degree «высокая»: '4 рабочих дня'; allowed: not longer than 3 рабочих дня
            6  | Срок ROUTE, куратор, пункт 6: 30 минут; высокая важность: 1 день | unknown unit of time: 'день'; it must be one of %UNITS
            6  | Срок ROUTE, куратор, пункт 6: 30 минут; важно: 20 минут | not a condition: 'важно'; allowed: %CONDITIONS
            6  | Срок ROUTE, куратор, пункт 6: 30 минут; высокая важность: 20 минут; | not a length with a condition: ''; it must have a condition, a colon and a length; conditions are: %CONDITIONS
            6  | Срок ROUTE, куратор: 30 минут                    | not a term: 'Срок ROUTE, куратор'; %TERM
            6  | Срок ROUTE, куратор, пункт 6, срочно: 30 минут   | not a term: 'Срок ROUTE, куратор, пункт 6, срочно'; %TERM
            6  | Срок, куратор, пункт 6: 30 минут                 | not a term: 'Срок, куратор, пункт 6'; %TERM
            8  | Срок RETURN, исполнитель, пункт 7: 30 минут      | wrong first word: 'Срок RETURN'; allowed: Право
            8  | Право RETURN, исполнитель, пункт 7: за 1 час до ANSWER | length does not fit RETURN: 'за 1 час до ANSWER'; allowed: a length counted from the start
            8  | Право RETURNS, исполнитель, пункт 7: 30 минут    | unknown obligation: 'RETURNS'; allowed: ROUTE, REROUTE, RETURN, CO_INFO, COMBINE, DRAFT, REVIEW, REWORK, PUBLISH, ANSWER, FINAL_DRAFT, REPORT_BREACH, REPORT_SIGNIFICANT
            8  | Срок ROUTE, куратор, пункт 6: 30 минут           | given twice: 'Срок ROUTE'; first on line 6
            9  | Срок DRAFT, исполнитель, пункт 9: за 8 часов до ANSWER; высокая важность: за 2 часа до ANSWER | longer for the higher degree «высокая»: 'за 2 часа до ANSWER'; allowed: not longer than за 8 часов до ANSWER
            9  | Срок DRAFT, исполнитель, пункт 9: 4 часа; высокая важность: по согласованию | length does not fit DRAFT: 'по согласованию'; allowed: a length counted from the start
            11 | Срок REPORT_BREACH, куратор, пункт 20: 1 час     | length does not fit REPORT_BREACH: '1 час'; allowed: незамедлительно
            11 | Право REPORT_BREACH, куратор, пункт 20: незамедлительно | wrong first word: 'Право REPORT_BREACH'; allowed: Срок
            12 | Предупреждать: за час                            | not a threshold: 'за час'; %THRESHOLDS
            12 | Предупреждать: использовано 100 % срока          | not a threshold: 'использовано 100 % срока'; %THRESHOLDS
            12 | Предупреждать: использовано 75 % времени         | not a threshold: 'использовано 75 % времени'; %THRESHOLDS
            12 | Предупреждать: осталось 1 календарный час        | not a threshold: 'осталось 1 календарный час'; %THRESHOLDS
            12 | Предупреждать: осталось 60 минут; осталось 1 час | given twice: 'осталось 1 час'; once is enough
            12 | Версия: 2                                        | given twice: 'Версия'; first on line 2
            13 | Решение                                          | not a decision: 'Решение'; it must read: Решение lateness: working-time
            13 | Решение lateness: never                          | unknown answer to lateness: 'never'; allowed: working-time, due-instant
            13 | Решение rework-rounds: 100                       | unknown answer to rework-rounds: '100'; allowed: unlimited, 0 … 99
            13 | Решение interim-answers: 100                     | unknown answer to interim-answers: '100'; allowed: 0 … 99
            13 | Решение interim-answers: 01                      | unknown answer to interim-answers: '01'; allowed: 0 … 99
            14 | Решение lateness: working-time                   | given twice: 'Решение lateness'; first on line 13
            13 | Действие route: куратор                          | not an act: 'Действие route'; %ACT
            13 | Действие route, куратор, пункт 6: сразу          | not an act: 'Действие route, куратор, пункт 6'; %ACT
            30 | Действие report-to-head, мэр, пункт 6            | unknown role: 'мэр'; allowed: министерство, куратор, исполнитель, глава, советник, житель
            30 | Действие give-access, куратор, пункт 6           | given twice: 'Действие give-access'; first on line 14
            13 | Сроки ROUTE, куратор, пункт 6: 30 минут          | unknown line: 'Сроки ROUTE, куратор, пункт 6'; allowed: Правила, Версия, Название, Название (en), Действуют с, Действуют по, Предупреждать, Степени, Согласование, Подтверждение, Продление, Срок, Право, Действие, Решение, Роль, Календарь, Основание, Ссылка, Исход, Отчёт
            13 | :                                                | unknown line: ''; allowed: Правила, Версия, Название, Название (en), Действуют с, Действуют по, Предупреждать, Степени, Согласование, Подтверждение, Продление, Срок, Право, Действие, Решение, Роль, Календарь, Основание, Ссылка, Исход, Отчёт
            """)
    void aBadLineIsToldWithItsNumberWhatIsWrongAndWhatIsAllowed(int line, String text, String problem) {
        String expected = problem.replace("%LENGTHS", LENGTHS)
                .replace("%THRESHOLDS", THRESHOLDS)
                .replace("%UNITS", MeasureText.UNITS)
                .replace("%TERM", TERM)
                .replace("%CONDITIONS", ConditionText.ALLOWED)
                .replace("%ACT", ACT);

        assertThat(problems(RegulationTexts.with(line, text))).contains("act.txt:" + line + ": " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | Правила:
            4  | Действуют с:
            """)
    void aMissingLineIsToldAtTheLastLine(int line, String missing) {
        assertThat(problems(RegulationTexts.with(line, "#")))
                .contains("act.txt:30: missing: '" + missing + "'; each file has this line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30",
                "минут",
                "0 минут",
                "-1 час",
                "10000 минут",
                "1,5 часа",
                "полчаса",
                "1 час 60 минут",
                "1 час 0 минут",
                "1 час минут",
                "1 час 30",
                "30 минут 1 час",
                "5 рабочих дней 1 час",
                "за 4 часа",
                "за 4 часа до",
                "за 4 часа до SOMETHING",
                "за 4 часа после ANSWER",
                "за 4 календарных часа до ANSWER",
                "за 4 рабочих дня до ANSWER",
                "по соглашению",
                "незамедлительно 1 час",
                "١ час",
                ""
            })
    void whatIsNoLengthIsRefusedAndNotGuessed(String length) {
        assertThat(problems(RegulationTexts.with(9, "Срок DRAFT, исполнитель, пункт 9: " + length)))
                .containsExactly("act.txt:9: not a length: '" + length + "'; " + LENGTHS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 horas                        | horas
            4 рабочих часав                | часав
            5 дней                         | дней
            5 рабочих суток                | суток
            5 рабочих                      | рабочих
            5 раб. дней                    | раб.
            5 рабочих днeй                 | днeй
            2 недели                       | недели
            1 час 30 минутт                | минутт
            2 рабочих часа 30 мин          | мин
            за 4 чясa до ANSWER            | чясa
            """)
    void aUnitOfTimeThatIsNoneIsNamed(String length, String unit) {
        String must = "unknown unit of time: '" + unit + "'; it must be one of " + MeasureText.UNITS;
        for (String line : List.of(
                "Срок CO_INFO, исполнитель, пункт 9: %s",
                "Срок CO_INFO, исполнитель, пункт 9: 9 часов; высокая важность: %s",
                "Срок OWN «Свой», куратор, пункт 9: %s от доступа; исполняется направлением",
                "Продление: не более %s, 1 раз, пункт 9\nДействие extend-term, куратор, пункт 9",
                "Подтверждение: %s, пункт 9",
                "Отчёт WEEKLY «Сводка», куратор, пункт 9: каждую неделю, %s после конца")) {
            assertThat(problems(RegulationTexts.with() + "\n" + line.replace("%s", length)))
                    .containsExactly("act.txt:31: " + must);
        }
        assertThat(problems(RegulationTexts.with(12, "Предупреждать: осталось " + length)))
                .containsExactly("act.txt:12: " + must);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheirLines() {
        List<String> problems = problems(RegulationTexts.with(
                2, "Версия: я", 6, "Срок ROUTE, никто, параграф 6: никогда", 30, "Действие, куратор, пункт 6"));

        assertThat(problems)
                .extracting(problem -> problem.substring(0, problem.indexOf(": ", 12)))
                .containsExactly(
                        "act.txt:2: not a name",
                        "act.txt:6: unknown role",
                        "act.txt:6: not a clause",
                        "act.txt:6: not a length",
                        "act.txt:30: not an act");
    }

    /** What is missing, unknown or impossible only because one line could not be read is not told besides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | Правило: act
            1  | Rules: act
            4  | Действуют: 2022-01-01
            6  | Срок ROUTE, куратор, пункт 6 30 минут
            7  | Сорк ANSWER, куратор, пункт 8: 9 часов
            7  | Срок ANSWERS, куратор, пункт 8: 9 часов
            7  | Срок ANSWER куратор, пункт 8: 9 часов
            14 | Действия give-access, куратор, пункт 6
            14 | Действие give-acess, куратор, пункт 6
            14 | Действие give-access куратор, пункт 6
            15 | Действиё classify, куратор, пункт 6
            19 | Действе route, куратор, пункт 6
            20 | Действие retrun, исполнитель, пункт 7
            22 | Дайствие submit-draft, исполнитель, пункт 9
            23 | Действие aprove, куратор, пункт 6
            25 | Действие publsh, куратор, пункт 6
            30 | Действие report-to-haed, куратор, пункт 6
            31 | Рол DISPATCHER «диспетчер»
            31 | Роль DISPATCHEr «диспетчер»
            32 | Степени: NORMAL «обычная», URGENt «срочная»
            32 | Степень: NORMAL «обычная», URGENT «срочная»
            34 | Согласование: куратр
            34 | Согласованье: куратор, затем глава
            35 | Подтверждение: 5 дней, пункт 6
            35 | Подтвержденье: 5 рабочих дней, пункт 6
            36 | Продление: не более 5 дней, 1 раз, пункт 6
            37 | Действие extend-trem, куратор, пункт 6
            14 | Дать-доступ give-access, куратор, пункт 6
            31 | Должность DISPATCHER «диспетчер»
            32 | Grades: NORMAL «обычная», URGENT «срочная»
            34 | Согласование: куратр, зтем глава
            34 | Согласование: куратор, глава
            34 | Согласование: куратор затем глава
            34 | Согласование: куратор, затем глвва
            34 | Согласование куратор, затем глава
            34 | Соглосованее: куратор, затем глава
            34 | Утверждение: куратор, затем глава
            34 | Утверждают: нет
            34 | Согласование: нет, куратор
            35 | Отклик: 5 рабочих дней, пункт 6
            36 | Пролонгация: не более 5 рабочих дней, 1 раз, пункт 6
            """)
    void aLineThatCannotBeReadIsOneProblem(int number, String bad) {
        List<String> lines = RegulationTexts.whole();
        assertThat(RegulationTexts.load(String.join("\n", lines)).degrees()).hasSize(2);

        lines.set(number - 1, bad);

        assertThat(problems(String.join("\n", lines)))
                .singleElement()
                .asString()
                .startsWith("act.txt:" + number + ": ");
    }

    @Test
    void aStageWhoseRoleCouldNotBeReadIsNotMissing() {
        assertThat(problems(RegulationTexts.with(
                                23, "Действие approve, диспетчер, пункт 6",
                                24, "Действие return-for-rework, диспетчер, пункт 6")
                        + "\nСогласование: диспетчер\nРоль DISPATCHEr «диспетчер»"))
                .singleElement()
                .asString()
                .startsWith("act.txt:32: no identifier and name to read");
    }

    @Test
    void whatIsMissingIsToldThoughAnotherSortOfLineCouldNotBeRead() {
        assertThat(problems(RegulationTexts.with(4, "#", 12, "Предупреждать: вовремя", 14, "#")))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ", 12)))
                .containsExactly(
                        "act.txt:12: not a threshold",
                        "act.txt:30: missing",
                        "act.txt:30: an answer cannot be reached, missing");
    }

    @Test
    void whatIsWrongBetweenLinesIsToldInTheirOrderToo() {
        List<String> problems = problems(RegulationTexts.with(
                6, "Срок ROUTE, куратор, пункт 6: незамедлительно", 13, "Решение lateness: never"));

        assertThat(problems)
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("act.txt:6", "act.txt:13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | Правила: az-09
            2  | Версия: a.z-0.9
            4  | Действуют с: 1900-01-01
            5  | Действуют по: 2100-12-31
            5  | Действуют по: 2022-01-01
            6  | Срок ROUTE, куратор, пункт 6: 9999 часов 59 минут
            6  | Срок ROUTE, куратор, пункт 6: 30 минут; высокая важность: 30 минут
            12 | Предупреждать: использована половина срока
            12 | Предупреждать: использовано 1 % срока; использовано 99% срока
            13 | Решение interim-answers: 0
            13 | Решение interim-answers: 99
            """)
    void valuesAtTheBoundsAreAllowed(int line, String text) {
        assertThat(RegulationTexts.load(RegulationTexts.with(line, text))).isNotNull();
    }

    @Test
    void theMessageHoldsAllProblemsAndTheirNumber() {
        assertThatThrownBy(() -> RegulationTexts.load(RegulationTexts.with(2, "Версия: я", 13, "?")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("Problems of act.txt: 2\nact.txt:2: not a name: 'я'; " + NAME)
                .hasMessageContaining("\nact.txt:13: unknown line: '?'; ");
    }

    @Test
    void theMessageOfAHopelessTextStaysReadable() {
        UnreadableException exception =
                catchThrowableOfType(UnreadableException.class, () -> RegulationTexts.load("?\n".repeat(1000)));

        assertThat(exception.problems()).hasSize(1000 + 2 + 4);
        assertThat(exception.toString().lines()).hasSize(1 + 100 + 1);
        assertThat(exception).hasMessageEndingWith("\nand 906 more");
    }

    @Test
    void aLongValueIsCutAndControlCharactersAreNotRepeated() {
        assertThat(problems(RegulationTexts.with(2, "Версия: " + "я".repeat(100)))
                        .get(0))
                .contains("'" + "я".repeat(60) + "…'");
        assertThat(problems(RegulationTexts.with(2, "Версия: a\u0007\ud83d")).get(0))
                .contains("'a??'");
    }

    @Test
    void anEmptyTextLacksEverything() {
        assertThat(problems(""))
                .hasSize(2 + 4)
                .allMatch(text -> text.startsWith("act.txt:1: ") && text.contains("missing: "));
    }

    @Test
    void aTextIsReadUpToItsBoundAndRefusedBeyond() {
        String text = RegulationTexts.with() + "\n";
        String longest = text + "#".repeat(1_048_576 - text.length());

        assertThat(RegulationTexts.load(longest).id()).isEqualTo("act");
        assertThat(problems(longest + "#")).containsExactly("act.txt:1: file too long: more than '1048576' characters");
    }

    @Test
    void aReaderThatFailsIsToldAsSuch() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Regulation.load(failing, "act.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Regulation.load(null, "act.txt")).hasMessage("reader");
        assertThatThrownBy(() -> Regulation.load(new StringReader(""), null)).hasMessage("name");
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(UnreadableException.class, () -> RegulationTexts.load(text))
                .problems();
    }
}
