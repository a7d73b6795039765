package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.otklik.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the loader finds wrong in acts of another shape, each by its line, in the language asked for. */
class ActLanguageProblemsTest {
    /** One line more than the text has. */
    private static final int MORE = 31;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Степени: A «а», A «б»                                            | given twice: 'A'; once is enough
            Степени: A «а», B «б», C «в», D «г», E «д», F «е», G «ж», H «з», I «и», J «к» | too many: '10'; there must be at most 9
            Степени: а «а»                                                   | no identifier and name to read: 'а «а»'; it must read: NORMAL «обычная»
            Роль CURATOR «другой»                                            | there is such a role: 'Роль CURATOR «другой»'; its id and title must be new
            Роль BOTH «тот или этот»                                         | not a title of a role: 'тот или этот'; it must be without commas, colons, semicolons and the words «или» and «затем»
            Роль BOTH                                                        | no identifier and name to read: 'BOTH'; it must read: Роль DISPATCHER «диспетчер»
            Календарь дежурный: степень HIGH                                 | not a calendar: 'Календарь дежурный'; it must read: Календарь «дежурный»: степень HIGH
            Календарь «дежурный»: степень URGENT                             | unknown degree: 'URGENT'; the act has: NORMAL, HIGH
            Календарь «дежурный»: ночью                                      | not a condition: 'ночью'; allowed: степень HIGH, высокая важность, тема «отопление», сеть «Telegram», повторное
            Основание SPAM «рассылка»                                        | not a ground: 'Основание SPAM «рассылка»'; it must read: Основание THREAT «угроза», пункт 1/18; доложить
            Ссылка OBSCENE                                                   | not a citation: 'Ссылка OBSCENE'; it must read: Ссылка OBSCENE, пункт 2/15.2
            Ссылка OBSCENE, пункт 4: да                                      | not a citation: 'Ссылка OBSCENE, пункт 4'; it must read: Ссылка OBSCENE, пункт 2/15.2
            Ссылка МАТ, пункт 4                                              | unknown subject of a citation: 'МАТ'; it must be one of OBSCENE, VULGAR, INSULT, THREAT, HARM_INTENT, SPAM, ADVERTISING, UNLAWFUL, ANSWER_TEXT, PUBLICATION_TEXT
            Исход «отозвано»                                                 | no identifier and name to read: '«отозвано»'; it must read: Исход MERGED «объединено с другим»
            Отчёт WEEKLY «Сводка», куратор, пункт 5: иногда, 1 час после конца | not a report: 'Отчёт WEEKLY «Сводка», куратор, пункт 5'; it must read: Отчёт WEEKLY «Сводка», куратор, пункт 5: каждую неделю, 1 рабочий день после конца
            Отчёт WEEKLY «Сводка», куратор, пункт 5: каждый год, незамедлительно после конца | length does not fit here: 'незамедлительно'; it must be counted from the start
            Согласование: куратор, глава                                     | not an approval: 'куратор, глава'; it must read: куратор, затем глава; or: нет
            Согласование: куратор, затем куратор                             | given twice: 'куратор'; once is enough
            Согласование: куратор, затем глава                               | stage of approval that may not approve: 'глава'; it must stand in the line Действие approve
            Подтверждение: 5 дней                                            | not a confirmation: '5 дней'; it must read: 15 календарных дней, пункт 5; не более 2 возражений
            Подтверждение: 5 рабочих дней, пункт 5; много                    | not a confirmation: '5 рабочих дней, пункт 5; много'; it must read: 15 календарных дней, пункт 5; не более 2 возражений
            Продление: не более 30 календарных дней, пункт 15                | not a prolongation: 'не более 30 календарных дней, пункт 15'; it must read: не более 30 календарных дней, 1 раз, пункт 15
            Продление: не более 30 календарных дней, 1 раз, пункт 15         | one without the other: 'Продление'; there must be a line Действие extend-term too
            Действие extend-term, глава, пункт 15                            | one without the other: 'Действие extend-term'; there must be a line Продление too
            Действие confirm, житель, пункт 15                               | one without the other: 'Действие confirm'; there must be a line Подтверждение too
            Действие acknowledge, куратор или куратор, пункт 15              | given twice: 'куратор'; once is enough
            Срок OWN «Свой», куратор, пункт 9: 1 час; исполняется направлением | term without a start: 'OWN'; behind its length must stand what it is counted from
            Срок OWN «Свой», куратор, пункт 9: 1 час от доступа              | term without an end: 'OWN'; what it is met by must stand
            Срок OWN «Свой», куратор, пункт 9: 1 час от полуночи; исполняется направлением | unknown event: 'полуночи'; allowed: доступа, классификации, направления, возврата, сведений, проекта, окончательного проекта, согласования, возврата на доработку, первого отклика, промежуточного ответа, ответа, размещения, отметки о значимости, возражения, подтверждения
            Срок OWN «Свой», куратор, пункт 9: 1 час от доклада; исполняется направлением | unknown event: 'доклада'; allowed: доступа, классификации, направления, возврата, сведений, проекта, окончательного проекта, согласования, возврата на доработку, первого отклика, промежуточного ответа, ответа, размещения, отметки о значимости, возражения, подтверждения
            Срок OWN «Свой», куратор, пункт 9: 1 час от возражения; исполняется направлением | no such event happens: 'возражения'; there must be a line Действие deny
            Срок OWN «Свой», куратор, пункт 9: 1 час от доступа; исполняется направлением, направлением | given twice: 'направлением'; once is enough
            Срок OWN «Свой», глава, пункт 9: 1 час от доступа; исполняется направлением | term OWN is held by 'глава', who may do none of the acts that end it: route
            Срок OWN «Свой», куратор, пункт 9: за 1 час до DRAFT от доступа; исполняется направлением | length does not fit OWN: 'за 1 час до DRAFT'; allowed: back from ANSWER, itself counted from its start
            Срок ANSWER «Ответ», куратор, пункт 9: 1 час                     | this is a built-in term, which has no other name: 'ANSWER'
            Срок own «Свой», куратор, пункт 9: 1 час от доступа; исполняется направлением | not an identifier: 'own'; it must be [A-Z][A-Z0-9_]*, at most 40 characters
            Срок REVIEW, глава, пункт 9: 1 час                               | term REVIEW is held by 'глава', who may do none of the acts that end it: approve, return-for-rework
            Срок PUBLISH, куратор, пункт 9: 1 час; исполняется размещением   | start and end of a built-in term cannot be given: 'PUBLISH'
            Срок PUBLISH, куратор, пункт 9: 1 час от согласования            | start and end of a built-in term cannot be given: 'PUBLISH'
            Срок CO_INFO, куратор, пункт 9: 1 час                            | of the executor alone: 'CO_INFO'; it must be исполнитель
            Срок PUBLISH, куратор, пункт 9: 1 час; тема «А»: 2 часа; тема « а »: 3 часа | condition never applies, the same stands behind it: 'тема «А»'
            Срок PUBLISH, куратор, пункт 9: 1 час; степень HIGH              | not a length with a condition: 'степень HIGH'; it must have a condition, a colon and a length; conditions are: степень HIGH, высокая важность, тема «отопление», сеть «Telegram», повторное
            """)
    void aBadLineIsToldWithItsNumberInBothLanguages(String line, String problem) {
        String text = RegulationTexts.with() + "\n" + line;

        assertThat(problems(text, Language.EN)).contains("act.txt:" + MORE + ": " + problem);
        assertThat(problems(text, Language.RU))
                .hasSameSizeAs(problems(text, Language.EN))
                .noneMatch(told -> told.matches(".*; (allowed|it|there|once|its|its id) .*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            give-access     | 31 | an answer cannot be reached, missing: 'Действие give-access'; each file has this line
            submit-draft    | 31 | an answer cannot be reached, missing: 'Действие submit-draft'; each file has this line
            approve         | 31 | an answer cannot be reached, missing: 'Действие approve'; where nobody approves drafts there must be a line «Согласование: нет»
            publish         | 31 | an answer cannot be reached, missing: 'Действие publish'; each file has this line
            route           | 22 | there will be no executor: 'Действие submit-draft'; there must be a line Действие route, not of исполнитель alone
            link-repeat     | 31 | condition never applies: 'повторное'; there must be a line Действие link-repeat
            classify        | 7  | condition never applies: 'высокая важность'; there must be a line Действие classify
            """)
    void whatOtherLinesNeedIsToldWhereItIsMissed(String command, int line, String problem) {
        String text = RegulationTexts.with() + "\nКалендарь «дежурный»: повторное";
        String without = String.join(
                "\n",
                text.lines()
                        .map(each -> each.startsWith("Действие " + command + ",") ? "#" : each)
                        .toList());

        assertThat(problems(without, Language.EN)).contains("act.txt:" + line + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            14 | Действие give-access, исполнитель, пункт 6      | access cannot be given by 'исполнитель', who does not have the message yet
            20 | Действие return, куратор, пункт 6               | of the executor alone: 'return'; it must be исполнитель
            21 | Действие give-information, куратор, пункт 6     | of the executor alone: 'give-information'; it must be исполнитель
            19 | Действие route, исполнитель, пункт 6            | there will be no executor: 'Действие route'; there must be a line Действие route, not of исполнитель alone
            9  | Срок DRAFT, исполнитель, пункт 9: за 4 часа до ANSWER от доступа | a term counted back has no start: 'DRAFT'
            9  | Срок DRAFT, исполнитель, пункт 9: 4 часа от возврата | start and end of a built-in term cannot be given: 'DRAFT'
            """)
    void aLineThatSaysWhatCannotBeIsTold(int line, String text, String problem) {
        assertThat(problems(RegulationTexts.with(line, text), Language.EN))
                .contains("act.txt:" + line + ": " + problem);
    }

    @Test
    void withoutApprovalThereIsNothingToApprove() {
        assertThat(problems(RegulationTexts.with() + "\nСогласование: нет", Language.RU))
                .containsExactly(
                        "act.txt:23: согласования нет, а строка есть: 'Действие approve'",
                        "act.txt:24: согласования нет, а строка есть: 'Действие return-for-rework'");
    }

    @Test
    void aSecondReviewNeedsStages() {
        String text = RegulationTexts.with(23, "Действие approve, куратор или глава, пункт 6")
                + "\nСрок REVIEW, куратор, пункт 6: 1 час\nСрок REVIEW, глава, пункт 6: 1 час";

        assertThat(problems(text, Language.EN))
                .containsExactly("act.txt:32: second line without stages of approval: 'Срок REVIEW'");
        assertThat(problems(text + "\nСогласование: глава, затем советник", Language.EN))
                .contains("act.txt:23: role in no stage of approval: 'куратор' (approve)")
                .contains("act.txt:31: role in no stage of approval: 'куратор' (REVIEW)");
    }

    @Test
    void lengthsOfTwoDegreesThatAreCountedInDifferentWaysAreNoted() {
        String text =
                RegulationTexts.with(6, "Срок ROUTE, куратор, пункт 6: 8 часов; высокая важность: 1 рабочий день");

        assertThat(RegulationTexts.load(text).notes(Language.EN))
                .containsExactly(
                        "act.txt:6: for the degree «высокая» the term is counted in another way, and it was not"
                                + " checked that it is not longer: '1 рабочий день'; for the degree below: 8 часов");
        assertThat(RegulationTexts.load(text).notes(Language.RU))
                .singleElement()
                .asString()
                .startsWith("act.txt:6: для степени «высокая» срок считается иначе");
        assertThat(RegulationTexts.load(RegulationTexts.with()).notes(Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            по согласованию; тема «дороги»: по согласованию                          | тема «дороги»
            по согласованию; повторное: по согласованию; сеть «VK»: по согласованию  | повторное,сеть «VK»
            7 рабочих дней; тема «дороги»: 7 рабочих дней; высокая важность: 1 час   | тема «дороги»
            7 рабочих дней; высокая важность: 1 час; тема «дороги»: 7 рабочих дней   |
            7 рабочих дней; тема «дороги»: по согласованию                           |
            7 часов; тема «дороги»: 7 календарных часов                              |
            """)
    void aConditionWhoseLengthHoldsWithoutItIsNoted(String lengths, String idle) {
        String text = RegulationTexts.with(10, "Срок FINAL_DRAFT, исполнитель, пункт 13: " + lengths);
        List<String> expected = idle == null
                ? List.of()
                : Stream.of(idle.split(",", -1))
                        .map(each -> "act.txt:10: условие ничего не меняет: '" + each + "'; и без него длина "
                                + Text.split(lengths, ';').get(0))
                        .toList();

        assertThat(RegulationTexts.load(text).notes(Language.RU).stream()
                        .filter(note -> note.contains("ничего не меняет")))
                .containsExactlyElementsOf(expected);
        assertThat(RegulationTexts.load(text).notes(Language.EN).stream()
                        .filter(note -> note.contains("condition changes nothing")))
                .hasSize(expected.size());
    }

    @Test
    void anInterimAnswerAfterWhichNothingIsDueIsNoted() {
        String text = RegulationTexts.with(10, "#");

        assertThat(RegulationTexts.load(text).notes(Language.EN))
                .containsExactly("act.txt:30: after an interim answer nothing is due, missing: 'Срок FINAL_DRAFT'");
        assertThat(RegulationTexts.load(text + "\nРешение interim-answers: 0").notes(Language.RU))
                .isEmpty();
    }

    @Test
    void aTermThatOnlyAReportEndsIsNotedWhereNoReportIsAskedFor() {
        String own = "\nСрок OWN «Свой», куратор, пункт 9: 1 час от ответа; исполняется докладом";

        assertThat(RegulationTexts.load(RegulationTexts.with() + own).notes(Language.RU))
                .isEmpty();
        assertThat(RegulationTexts.load(RegulationTexts.with(11, "#") + own).notes(Language.RU))
                .containsExactly("act.txt:31: срок исполняется только докладом, а доклада акт не требует: 'OWN'");
    }

    @Test
    void aTermUntilAnHourOfTheDayOfItsStartIsNoted() {
        String own = "\nСрок OWN «Свой», куратор, пункт 9: %s от доступа; исполняется ответом";

        assertThat(RegulationTexts.load(RegulationTexts.with() + own.formatted("до 18:00 того же дня"))
                        .notes(Language.RU))
                .containsExactly(
                        "act.txt:31: начатый позже своего часа, срок OWN просрочен с самого начала: 'до 18:00 того же дня'");
        assertThat(RegulationTexts.load(RegulationTexts.with() + own.formatted("до 18:00 следующего рабочего дня"))
                        .notes(Language.RU))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interim-answers | от промежуточного ответа; исполняется ответом          | never begins
            interim-answers | от доступа; исполняется промежуточным ответом          | is never met
            interim-answers | от доступа; исполняется промежуточным ответом, ответом |
            rework-rounds   | от возврата на доработку; исполняется ответом          | never begins
            rework-rounds   | от доступа; исполняется возвратом на доработку         | is never met
            returns         | от возврата; исполняется направлением                  | never begins
            """)
    void aTermThatACountOfTheActRulesOutIsNoted(String counted, String events, String noted) {
        String line = "Решение " + counted + ": 0";
        String own = "\nСрок OWN «Свой», куратор, пункт 9: 1 час " + events + "\n";
        List<String> notes = RegulationTexts.load(RegulationTexts.with() + own + line).notes(Language.EN).stream()
                .filter(note -> note.contains("OWN"))
                .toList();

        assertThat(notes)
                .isEqualTo(
                        noted == null
                                ? List.of()
                                : List.of("act.txt:31: term " + noted + ": 'OWN'; ruled out by the line " + line));
        assertThat(RegulationTexts.load(RegulationTexts.with() + own).notes(Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"interim-answers, FINAL_DRAFT", "rework-rounds, REWORK", "returns, REROUTE"})
    void aBuiltInTermThatACountOfTheActRulesOutIsNoted(String counted, String kind) {
        String terms = "\nСрок REWORK, исполнитель, пункт 9: 1 час\nСрок REROUTE, куратор, пункт 9: 1 час";

        assertThat(RegulationTexts.load(RegulationTexts.with() + terms).notes(Language.RU))
                .isEmpty();
        assertThat(RegulationTexts.load(RegulationTexts.with() + terms + "\nРешение " + counted + ": 0")
                        .notes(Language.RU))
                .singleElement()
                .asString()
                .contains("срок никогда не начнётся: '" + kind)
                .endsWith("это исключает строка Решение " + counted + ": 0");
    }

    @Test
    void theDecreeGivesNothingToDoubt() {
        assertThat(Regulation.decree().notes(Language.RU)).isEmpty();
    }

    private static List<String> problems(String text, Language language) {
        return catchThrowableOfType(UnreadableException.class, () -> RegulationTexts.load(text, language))
                .problems();
    }
}
