package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Policy;
import io.github.otklik.regulation.Regulation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Terms counted the naive way: minute by minute, on the working week of Omsk from August to December
 * 2022, with the one short day and the one holiday of that time before the last of December. It shares nothing with the code it checks.
 */
final class MinuteWalk {
    private static final LocalDate SHORT = LocalDate.of(2022, 11, 3);
    private static final LocalDate HOLIDAY = LocalDate.of(2022, 11, 4);

    private MinuteWalk() {}

    static boolean works(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || day.equals(HOLIDAY)) {
            return false;
        }
        int end = weekday == DayOfWeek.FRIDAY ? 16 * 60 + 30 : 17 * 60 + 45;
        int closing = day.equals(SHORT) ? end - 60 : end;
        return minute >= 8 * 60 + 30 && minute < closing && (minute < 13 * 60 || minute >= 14 * 60);
    }

    /** Working minutes from one instant to a later one, none if it is earlier. */
    static long worked(Instant from, Instant to) {
        long worked = 0;
        LocalDateTime end = local(to);
        for (LocalDateTime time = local(from); time.isBefore(end); time = time.plusMinutes(1)) {
            worked += works(time) ? 1 : 0;
        }
        return worked;
    }

    /** The earliest instant by which so many minutes were worked. */
    static Instant after(Instant start, long minutes) {
        LocalDateTime time = local(start);
        for (long left = minutes; left > 0; time = time.plusMinutes(1)) {
            left -= works(time) ? 1 : 0;
        }
        return time.atZone(Story.ZONE).toInstant();
    }

    /** The latest instant from which so many minutes are left. */
    static Instant before(Instant end, long minutes) {
        LocalDateTime time = local(end);
        for (long left = minutes; left > 0; ) {
            time = time.minusMinutes(1);
            left -= works(time) ? 1 : 0;
        }
        return time.atZone(Story.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(Story.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The end of work of the seventh working day after a day. */
    static Instant seventhDay(Instant start) {
        return closing(workingDay(local(start).toLocalDate(), 7));
    }

    /** The length of a forward term in minutes; 0 for the others. */
    static long minutes(ObligationKind kind, Importance importance) {
        boolean high = importance.equals(Importance.HIGH);
        return switch (kind.id()) {
            case "ROUTE", "REROUTE", "RETURN", "REVIEW", "PUBLISH" -> 30;
            case "CO_INFO", "COMBINE" -> high ? 45 : 120;
            case "REWORK" -> high ? 30 : 60;
            case "ANSWER" -> high ? 240 : 540;
            default -> 0;
        };
    }

    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /** The degree by whose numbers an ended term was counted, null of an open one. */
    static @Nullable Importance countedAs(Term term) {
        Circumstances then = term.circumstances();
        return then == null ? null : then.degree();
    }

    /** When a term of a length ends that starts at an instant, by the policies of an act on days; not for those counted back. */
    static Instant end(Measure measure, Instant start, Regulation act) {
        LocalDate day = local(start).toLocalDate();
        return switch (measure.unit()) {
            case WORKING -> after(start, measure.time().toMinutes());
            case ELAPSED -> start.plus(measure.time());
            case WORKING_DAYS -> {
                boolean sameDay = act.policy(Policy.FIRST_WORKING_DAY).equals("same-day") && worksOn(day);
                LocalDate last = workingDay(day, sameDay ? measure.days() - 1 : measure.days());
                yield act.policy(Policy.LAST_WORKING_DAY).equals("midnight") ? midnight(last) : closing(last);
            }
            case CALENDAR_DAYS -> {
                LocalDate last = day.plusDays(measure.days());
                boolean moved = act.policy(Policy.LAST_DAY_OFF).equals("next-working-day") && !worksOn(last);
                yield midnight(moved ? workingDay(last, 1) : last);
            }
            case TIME_OF_DAY ->
                workingDay(day, measure.days())
                        .atStartOfDay()
                        .plus(measure.time())
                        .atZone(Story.ZONE)
                        .toInstant();
            case AT_ONCE -> start;
            case WORKING_BACK, BY_AGREEMENT -> throw new IllegalArgumentException("no length forward: " + measure);
        };
    }

    private static boolean worksOn(LocalDate day) {
        return works(day.atTime(9, 0));
    }

    /** The so-manieth working day after a day; the day itself for 0. */
    private static LocalDate workingDay(LocalDate after, int number) {
        LocalDate day = after;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            left -= worksOn(day) ? 1 : 0;
        }
        return day;
    }

    private static Instant midnight(LocalDate after) {
        return after.plusDays(1).atStartOfDay(Story.ZONE).toInstant();
    }

    private static Instant closing(LocalDate day) {
        LocalDateTime time = day.atTime(23, 0);
        while (!works(time.minusMinutes(1))) {
            time = time.minusMinutes(1);
        }
        return time.atZone(Story.ZONE).toInstant();
    }
}
