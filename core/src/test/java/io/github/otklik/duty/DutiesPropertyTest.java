package io.github.otklik.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.Office;
import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.Duties.Holder;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Laws of duties over appointments and absences drawn at random, against a plain search of all rows. */
class DutiesPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 20;
    private static final List<String> PEOPLE = List.of("А", "Б", "В", "Г");
    private static final Duty DUTY = new Duty(Role.CURATOR, null);

    private record Rows(List<DutyRow.Appointment> appointments, List<DutyRow.Absence> absences) {}

    @Provide
    Arbitrary<Rows> rows() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 8);
        Arbitrary<String> person = Arbitraries.of(PEOPLE);
        Arbitrary<DutyRow.Appointment> appointment = Combinators.combine(day, length, person)
                .as((first, more, who) ->
                        new DutyRow.Appointment(DUTY, who, START.plusDays(first), START.plusDays(first + more)));
        Arbitrary<DutyRow.Absence> absence = Combinators.combine(day, length, person, person.injectNull(0.2))
                .as((first, more, who, other) -> new DutyRow.Absence(
                        who,
                        START.plusDays(first),
                        START.plusDays(first + more),
                        Objects.equals(who, other) ? null : other));
        return Combinators.combine(
                        appointment.list().ofMaxSize(4), absence.list().ofMaxSize(6))
                .as(Rows::new);
    }

    private static <T extends DutyRow> List<T> on(List<T> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !day.isBefore(row.first()) && !day.isAfter(Objects.requireNonNull(row.lastDay())))
                .toList();
    }

    /** Whether rows contradict each other, day by day. */
    private static boolean isContradictory(Rows rows) {
        for (int i = 0; i < 2 * DAYS; i++) {
            LocalDate day = START.plusDays(i);
            List<DutyRow.Absence> away = on(rows.absences(), day);
            if (on(rows.appointments(), day).size() > 1
                    || away.stream().map(DutyRow::person).distinct().count() < away.size()) {
                return true;
            }
            for (String person : PEOPLE) {
                Set<String> passed = new HashSet<>();
                String next = person;
                while (next != null && isAway(away, next)) {
                    if (!passed.add(next)) {
                        return true;
                    }
                    next = substitute(away, next);
                }
            }
        }
        return false;
    }

    private static boolean isAway(List<DutyRow.Absence> away, String person) {
        return away.stream().anyMatch(row -> row.person().equals(person));
    }

    private static @Nullable String substitute(List<DutyRow.Absence> away, String person) {
        for (DutyRow.Absence row : away) {
            if (row.person().equals(person)) {
                return row.substitute();
            }
        }
        return null;
    }

    private static @Nullable String plainly(Rows rows, LocalDate day) {
        List<DutyRow.Appointment> appointed = on(rows.appointments(), day);
        String person = appointed.isEmpty() ? null : appointed.get(0).person();
        List<DutyRow.Absence> away = on(rows.absences(), day);
        while (person != null && isAway(away, person)) {
            person = substitute(away, person);
        }
        return person;
    }

    private static Duties duties(Rows rows) {
        return Duties.of(rows.appointments(), rows.absences(), List.of());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Office.ZONE).toInstant();
    }

    @Property(tries = 500)
    void rowsAreRefusedExactlyWhenTheyContradictEachOther(@ForAll("rows") Rows rows) {
        boolean refused = false;
        try {
            duties(rows);
        } catch (IllegalArgumentException e) {
            refused = true;
        }
        assertThat(refused).isEqualTo(isContradictory(rows));
    }

    @Property(tries = 300)
    void theHolderIsTheOneThatAPlainSearchFindsAndIsThere(
            @ForAll("rows") Rows rows, @ForAll @IntRange(max = 39) int n) {
        Assume.that(!isContradictory(rows));
        LocalDate day = START.plusDays(n);
        Holder holder = duties(rows).holder(DUTY, noon(day), Office.CALENDAR);

        assertThat(holder.person()).isEqualTo(plainly(rows, day));
        String person = holder.person();
        if (person != null) {
            assertThat(isAway(on(rows.absences(), day), person)).isFalse();
        }
    }

    @Property(tries = 300)
    void aDayIsInAGapExactlyWhenNobodyHoldsTheDuty(@ForAll("rows") Rows rows) {
        Assume.that(!isContradictory(rows) && !rows.appointments().isEmpty());
        Duties duties = duties(rows);
        List<LocalDate> inGaps = new ArrayList<>();
        for (Duties.Gap gap : duties.gaps(START, START.plusDays(2L * DAYS))) {
            gap.first().datesUntil(gap.lastDay().plusDays(1)).forEach(inGaps::add);
        }
        List<LocalDate> nobodys = START.datesUntil(START.plusDays(2L * DAYS + 1))
                .filter(day -> plainly(rows, day) == null)
                .toList();

        assertThat(inGaps).isEqualTo(nobodys);
    }

    @Property(tries = 100)
    void theOrderOfRowsDoesNotMatter(@ForAll("rows") Rows rows, @ForAll @IntRange(max = 39) int n) {
        Assume.that(!isContradictory(rows));
        List<DutyRow.Appointment> appointments = new ArrayList<>(rows.appointments());
        List<DutyRow.Absence> absences = new ArrayList<>(rows.absences());
        Collections.reverse(appointments);
        Collections.reverse(absences);

        assertThat(duties(new Rows(appointments, absences)).holder(DUTY, noon(START.plusDays(n)), Office.CALENDAR))
                .isEqualTo(duties(rows).holder(DUTY, noon(START.plusDays(n)), Office.CALENDAR));
    }
}
