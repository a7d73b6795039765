package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A question to a working calendar, and its answer as text. */
enum WorktimeOperation {
    PLUS((calendar, in) ->
            Values.time(calendar.plus(in.instant("at"), in.duration("duration")), calendar.zone())),
    MINUS((calendar, in) ->
            Values.time(calendar.minus(in.instant("at"), in.duration("duration")), calendar.zone())),
    BETWEEN((calendar, in) -> Values.seconds(calendar.between(in.instant("at"), in.instant("to")))),
    NEXT((calendar, in) -> Values.time(calendar.next(in.instant("at")), calendar.zone())),
    WORKING((calendar, in) -> String.valueOf(calendar.isWorking(in.instant("at")))),
    PLUSDAYS((calendar, in) ->
            calendar.plusWorkingDays(in.date("date"), in.integer("days")).toString());

    private interface Answer {
        String of(WorkingCalendar calendar, Arguments arguments);
    }

    private final Answer answer;

    WorktimeOperation(Answer answer) {
        this.answer = answer;
    }

    static WorktimeOperation of(String word) {
        return Arrays.stream(values())
                .filter(operation -> operation.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown 'op': " + word + "; it is one of "
                        + Arrays.stream(values()).map(WorktimeOperation::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String answer(WorkingCalendar calendar, Arguments arguments) {
        return answer.of(calendar, arguments);
    }
}
