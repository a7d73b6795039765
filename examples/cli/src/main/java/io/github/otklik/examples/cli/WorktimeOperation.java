package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A question to a working calendar. */
enum WorktimeOperation {
    PLUS,
    MINUS,
    BETWEEN,
    NEXT,
    WORKING,
    PLUSDAYS;

    static WorktimeOperation of(String word) {
        return Arrays.stream(values())
                .filter(operation -> operation.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown 'op': " + word + "; it must be one of "
                        + Arrays.stream(values()).map(WorktimeOperation::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The calendar's answer, as it is printed. */
    String answer(WorkingCalendar calendar, Arguments in) {
        return switch (this) {
            case PLUS -> Values.time(calendar.plus(in.instant("at"), in.duration("duration")), calendar.zone());
            case MINUS -> Values.time(calendar.minus(in.instant("at"), in.duration("duration")), calendar.zone());
            case BETWEEN -> Values.seconds(calendar.between(in.instant("at"), in.instant("to")));
            case NEXT -> Values.time(calendar.next(in.instant("at")), calendar.zone());
            case WORKING -> String.valueOf(calendar.isWorking(in.instant("at")));
            case PLUSDAYS ->
                calendar.plusWorkingDays(in.date("date"), in.integer("days")).toString();
        };
    }
}
