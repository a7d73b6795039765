package io.github.otklik.regulation;

import io.github.otklik.regulation.Norm.Event;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events in Russian words, as files give them after «от» and after «исполняется», and the acts that make them happen. */
final class EventText {
    /** An event, its words after «от», its words after «исполняется», and the acts; no words where it cannot stand. */
    private record Row(Event event, String start, String end, CommandType act) {}

    private static final List<Row> ROWS = List.of(
            new Row(Event.ACCESS, "доступа", "", CommandType.GIVE_ACCESS),
            new Row(Event.CLASSIFICATION, "классификации", "классификацией", CommandType.CLASSIFY),
            new Row(Event.ROUTING, "направления", "направлением", CommandType.ROUTE),
            new Row(Event.RETURN, "возврата", "возвратом", CommandType.RETURN),
            new Row(Event.INFORMATION, "сведений", "сведениями", CommandType.GIVE_INFORMATION),
            new Row(Event.DRAFT, "проекта", "проектом", CommandType.SUBMIT_DRAFT),
            new Row(Event.FINAL_DRAFT, "окончательного проекта", "окончательным проектом", CommandType.SUBMIT_DRAFT),
            new Row(Event.APPROVAL, "согласования", "согласованием", CommandType.APPROVE),
            new Row(Event.REWORK, "возврата на доработку", "возвратом на доработку", CommandType.RETURN_FOR_REWORK),
            new Row(Event.FIRST_RESPONSE, "первого отклика", "первым откликом", CommandType.ACKNOWLEDGE),
            new Row(Event.INTERIM_ANSWER, "промежуточного ответа", "промежуточным ответом", CommandType.PUBLISH),
            new Row(Event.ANSWER, "ответа", "ответом", CommandType.PUBLISH),
            new Row(Event.PUBLICATION, "размещения", "размещением", CommandType.PUBLISH),
            new Row(Event.MARK, "отметки о значимости", "отметкой о значимости", CommandType.MARK_SIGNIFICANT),
            new Row(Event.DENIAL, "возражения", "возражением", CommandType.DENY),
            new Row(Event.CONFIRMATION, "подтверждения", "подтверждением", CommandType.CONFIRM),
            new Row(Event.REPORT, "", "докладом", CommandType.REPORT_TO_HEAD));
    private static final Map<Event, Row> BY_EVENT =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Row::event, row -> row));

    private EventText() {}

    /** The event that the words name after «от», if they name one. */
    static Optional<Event> start(String words) {
        return named(words, true);
    }

    /** The event that the words name after «исполняется», if they name one. */
    static Optional<Event> end(String words) {
        return named(words, false);
    }

    private static Optional<Event> named(String words, boolean start) {
        String sought = words.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> !sought.isEmpty() && (start ? row.start : row.end).equals(sought))
                .map(Row::event)
                .findFirst();
    }

    static String printStart(Event event) {
        return row(event).start;
    }

    static String printEnd(Event event) {
        return row(event).end;
    }

    /** The act that makes it happen. */
    static CommandType act(Event event) {
        return row(event).act;
    }

    /** All words after «от», for errors. */
    static String starts() {
        return ROWS.stream().map(Row::start).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** All words after «исполняется», for errors. */
    static String ends() {
        return ROWS.stream().map(Row::end).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Row row(Event event) {
        return Optional.ofNullable(BY_EVENT.get(event)).orElseThrow();
    }
}
