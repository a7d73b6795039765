package io.github.otklik.retention;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Office;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.retention.Retention.Due;
import io.github.otklik.retention.Retention.Field;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Set<String> WHAT_TERMS_FOLLOW_FROM = Set.of("network", "of", "lead", "topics", "coExecutors");

    private static Retention rules(String text) {
        return Retention.load(new StringReader(text), "rules.txt");
    }

    private static List<Due> due(Retention rules, List<Event> events, String today) {
        return rules.due(Map.of("m1", events), LocalDate.parse(today), Office.ZONE);
    }

    @Test
    void theShippedRulesKeepEveryFieldForThreeYearsAndNameTheLaw() {
        assertThat(Retention.standard().rules())
                .hasSize(Field.values().length)
                .allMatch(rule -> rule.after().equals(Period.ofMonths(36)))
                .allMatch(rule -> rule.source().startsWith("152-ФЗ"));
    }

    @Test
    void anAnsweredMessageIsDueOnTheDayThatTheRuleSaysAndNotBefore() {
        Retention rules = rules("Автор: через 1 месяц после окончания; Приказ № 5");
        List<Event> events = Office.events("m1", Office.answered("2026-01-30"));

        assertThat(due(rules, events, "2026-02-27")).isEmpty();
        assertThat(due(rules, events, "2026-02-28"))
                .containsExactly(
                        new Due("m1", rules.rules().get(0), LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void theReasonNamesFieldRuleSourceEndAndDay() {
        Due due = due(
                        rules("Текст: через 2 года после окончания; Приказ № 5"),
                        Office.events("m1", Office.answered("2024-03-04")),
                        "2026-03-04")
                .get(0);

        assertThat(due.text(Language.RU))
                .isEqualTo("Сообщение m1: текст сообщения – обезличить с 04.03.2026. Срок хранения 2 г. после окончания"
                        + " (04.03.2024). Основание: Приказ № 5.");
        assertThat(due.text(Language.EN))
                .isEqualTo("Message m1: text of the message, to be blanked from 04.03.2026 on. Kept 2 y after the end"
                        + " (04.03.2024). Source: Приказ № 5.");
    }

    @Test
    void anOpenMessageIsNeverDueHoweverOldItIs() {
        assertThat(due(Retention.standard(), Office.events("m1", Office.access("2012-03-05T09:00")), "2026-03-04"))
                .isEmpty();
    }

    @Test
    void aReversedRefusalOpensTheMessageAgain() {
        List<Event> events = Office.events(
                "m1",
                Office.access("2022-03-01T09:00"),
                new MessageAct.Refuse(Office.header("2", "2022-03-01T09:05", Role.CURATOR), Command.Ground.OBSCENE),
                new MessageAct.ReverseRefusal(Office.header("3", "2022-03-01T09:10", Role.CURATOR), "ошибка"));

        assertThat(due(Retention.standard(), events.subList(0, 2), "2026-03-04"))
                .isNotEmpty();
        assertThat(due(Retention.standard(), events, "2026-03-04")).isEmpty();
    }

    @Test
    void aMessageThatAReportIsOwedOfHasNotEnded() {
        List<Event> threat = Office.events(
                "m1",
                Office.access("2022-03-01T09:00"),
                new MessageAct.Refuse(Office.header("2", "2022-03-01T09:05", Role.CURATOR), Command.Ground.THREAT),
                new MessageAct.ReportToHead(
                        Office.header("3", "2022-03-01T09:10", Role.CURATOR), Command.Subject.SIGNIFICANT));

        assertThat(due(Retention.standard(), threat.subList(0, 2), "2026-03-04"))
                .isEmpty();
        assertThat(due(Retention.standard(), threat, "2026-03-04")).isNotEmpty();
    }

    @Test
    void whatIsBlankedIsDueNoMoreButForAttachmentsWhichTheHostHolds() {
        List<Event> events = Office.events("m1", Office.answered("2022-03-01"));
        Map<String, Set<Field>> fields = Retention.fields(due(Retention.standard(), events, "2026-03-04"));

        assertThat(fields).containsOnlyKeys("m1");
        assertThat(fields.get("m1"))
                .containsExactly(Field.AUTHOR, Field.TEXT, Field.ANSWERS, Field.LINKS, Field.ATTACHMENTS);
        List<Event> blanked = Retention.blank(events, requireNonNull(fields.get("m1")));
        assertThat(due(Retention.standard(), blanked, "2026-03-04"))
                .extracting(due -> due.rule().field())
                .containsExactly(Field.ATTACHMENTS);
        assertThat(MessageCase.of("m1", blanked)).isEqualTo(MessageCase.of("m1", events));
        assertThat(blanked.stream().map(Codec::map).toList().toString()).doesNotContain("Ильина", "Анна", "vk.com");
    }

    @Test
    void onlyTheFieldsAskedForAreBlanked() {
        List<Event> blanked = Retention.blank(Office.events("m1", Office.answered("2022-03-01")), Set.of(Field.AUTHOR));

        MessageAct.GiveAccess access = (MessageAct.GiveAccess) ((Event.Acted) blanked.get(0)).act();
        assertThat(access.author()).isEmpty();
        assertThat(access.text()).contains("Яма");
        assertThat(((AnswerAct.Publish) ((Event.Acted) blanked.get(4)).act()).url())
                .contains("vk.com");
    }

    @Test
    void aLineOfAJournalKeepsItsKeysAndTheirOrder() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("case", "m1");
        line.put("do", "deny");
        line.put("reason", "Иванов не убрал");
        line.put("colour", "red");
        line.put("backdated", " ");

        Map<String, Object> blanked = Retention.blankAct(line, EnumSet.allOf(Field.class));

        assertThat(blanked.keySet()).containsExactlyElementsOf(line.keySet());
        assertThat(blanked)
                .containsEntry("reason", "обезличено")
                .containsEntry("colour", "red")
                .containsEntry("backdated", " ");
        assertThat(Retention.blankAct(Map.of("do", "publish", "url", List.of("x")), Set.of(Field.LINKS)))
                .containsEntry("url", "");
    }

    @Test
    void everyTextOfEveryActIsEitherBlankedOrWhatTermsFollowFrom() {
        Set<String> kept = new TreeSet<>();
        Stream.of(MessageAct.class, AnswerAct.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .flatMap(act -> Stream.of(act.getRecordComponents()))
                .filter(component -> component.getGenericType().getTypeName().contains("String"))
                .map(RecordComponent::getName)
                .filter(key -> Blanking.field("", key).isEmpty())
                .forEach(kept::add);

        assertThat(kept).containsExactlyInAnyOrderElementsOf(WHAT_TERMS_FOLLOW_FROM);
    }

    @Test
    void allProblemsOfAFileAreToldByLine() {
        assertThatThrownBy(() -> rules("""
                # правила
                Текст: через 36 месяцев после окончания; 152-ФЗ
                Фамилия: через 36 месяцев после окончания; 152-ФЗ
                Автор: через 0 дней после окончания; 152-ФЗ
                текст: через 1 день после окончания; 152-ФЗ
                Место через 1 день
                Ссылки: через 2 года после окончания;
                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                Problems of rules.txt: 5
                rules.txt:3: unknown field 'Фамилия'; it must be one of Автор, Текст, Место, Ответы, Ссылки, Пояснения, Вложения
                rules.txt:4: bad length 'через 0 дней после окончания'; it must be: через NUMBER UNIT после окончания, with a\
                 number from 1 to 9999 and дней, месяцев or лет
                rules.txt:5: second rule for 'Текст'; it must stand once; it stands in line 2
                rules.txt:6: bad line 'Место через 1 день'; a line must be FIELD: через NUMBER месяцев после окончания; SOURCE,\
                 with days (дней) or years (лет) as well
                rules.txt:7: bad line 'Ссылки: через 2 года после окончания;'; a line must be FIELD: через NUMBER месяцев после\
                 окончания; SOURCE, with days (дней) or years (лет) as well""");
    }

    @Test
    void everyFieldHasAName() {
        for (Field field : Field.values()) {
            Due due = new Due("m", new Retention.Rule(field, Period.of(1, 2, 3), "x"), LocalDate.MIN, LocalDate.MAX);
            assertThat(due.text(Language.RU)).doesNotContain(field.name()).contains("1 г. 2 мес. 3 дн.");
            assertThat(due.text(Language.EN)).doesNotContain(field.name()).contains("1 y 2 mo 3 d");
        }
    }
}
