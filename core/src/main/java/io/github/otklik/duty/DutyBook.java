package io.github.otklik.duty;

import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.DutyRow.Absence;
import io.github.otklik.duty.DutyRow.Appointment;
import io.github.otklik.duty.DutyRow.Watch;
import io.github.otklik.text.LineFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Appointments, absences and watches by day, put in one by one; what contradicts an earlier row is a problem of its line. */
final class DutyBook {
    /** The most rows; checking the chains of substitutes may take as many steps as their square. */
    private static final int MOST = 10_000;

    private final Set<Duty> duties = new LinkedHashSet<>();
    private final Map<Duty, Spans<Appointment>> appointed = new HashMap<>();
    private final Map<String, Spans<Absence>> absent = new HashMap<>();
    private final Map<Duty, Spans<Watch>> watchesByDate = new HashMap<>();
    private final Map<Duty, Map<DayOfWeek, Spans<Watch>>> watchesByWeekday = new HashMap<>();
    private final List<Noted> absences = new ArrayList<>();
    private int rows;

    private record Noted(Absence absence, int line) {}

    void add(Appointment row, LineFile file, int line) {
        if (fits(file, line)) {
            duties.add(row.duty());
            appointed
                    .computeIfAbsent(row.duty(), duty -> new Spans<>())
                    .add(row.first(), row.lastDay(), row)
                    .ifPresent(other -> file.problem(
                            line,
                            "two people for " + row.duty() + " on one day:",
                            row.person(),
                            "one of them must end before the other begins; the other is " + other));
        }
    }

    void add(Absence row, LineFile file, int line) {
        if (fits(file, line)) {
            absences.add(new Noted(row, line));
            absent.computeIfAbsent(row.person(), person -> new Spans<>())
                    .add(row.first(), row.lastDay(), row)
                    .ifPresent(other -> file.problem(
                            line,
                            "two absences on one day of",
                            row.person(),
                            "one of them must end before the other begins; the other is " + other));
        }
    }

    void add(Watch row, LineFile file, int line) {
        if (!fits(file, line)) {
            return;
        }
        duties.add(row.duty());
        Optional<Watch> other = Optional.empty();
        if (row.days().isEmpty()) {
            other = watchesByDate
                    .computeIfAbsent(row.duty(), duty -> new Spans<>())
                    .add(row.first(), row.lastDay(), row);
        }
        for (DayOfWeek day : row.days()) {
            Optional<Watch> found = watchesByWeekday
                    .computeIfAbsent(row.duty(), duty -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(day, each -> new Spans<>())
                    .add(row.first(), row.lastDay(), row);
            other = other.isPresent() ? other : found;
        }
        other.ifPresent(found -> file.problem(
                line,
                "two watches of " + row.duty() + " on one day:",
                row.person(),
                "one of them must end before the other begins; the other is " + found));
    }

    private boolean fits(LineFile file, int line) {
        rows++;
        if (rows == MOST + 1) {
            file.problem(line, "more rows than", String.valueOf(MOST), "there must be at most that many");
        }
        return rows <= MOST;
    }

    /**
     * Notes the substitutes that lead back to the person they stand in for. On the first day of the absence that closes such a
     * circle all others of it last already, so that looking at the first day of each is enough.
     */
    void checkChains(LineFile file) {
        for (Noted each : absences) {
            Absence absence = each.absence();
            Optional<Absence> next = Optional.of(absence);
            Set<String> passed = new LinkedHashSet<>();
            while (next.isPresent() && passed.add(next.get().person())) {
                next = Optional.ofNullable(next.get().substitute())
                        .flatMap(substitute -> absence(substitute, absence.first()));
            }
            if (next.isPresent() && next.get().person().equals(absence.person())) {
                file.problem(
                        each.line(),
                        "circle of substitutes on " + absence.first() + ":",
                        String.join(", ", passed),
                        "one of them must be there that day");
            }
        }
    }

    Set<Duty> duties() {
        return Collections.unmodifiableSet(duties);
    }

    boolean isAppointed(Duty duty) {
        return appointed.containsKey(duty);
    }

    Optional<Appointment> appointment(Duty duty, LocalDate day) {
        return Optional.ofNullable(appointed.get(duty)).flatMap(spans -> spans.on(day));
    }

    Optional<Absence> absence(String person, LocalDate day) {
        return Optional.ofNullable(absent.get(person)).flatMap(spans -> spans.on(day));
    }

    /** Who watches on a day; a watch of dates comes before one of weekdays. */
    Optional<Watch> watch(Duty duty, LocalDate day) {
        return Optional.ofNullable(watchesByDate.get(duty))
                .flatMap(spans -> spans.on(day))
                .or(() -> Optional.ofNullable(watchesByWeekday.get(duty))
                        .map(days -> days.get(day.getDayOfWeek()))
                        .flatMap(spans -> spans.on(day)));
    }
}
