package io.github.otklik.duty;

import static java.util.Objects.requireNonNull;

import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an office says of a person on some days: that he or she holds a duty, is away, or is on the rota. */
public sealed interface DutyRow {
    /** The person. */
    String person();

    /** The first day. */
    LocalDate first();

    /** The last day, null if it is open. */
    @Nullable
    LocalDate lastDay();

    /**
     * That a person holds a duty.
     *
     * @param duty  the duty
     * @param person  the person, by the name that stands everywhere
     * @param first  the first day
     * @param lastDay  the last day, null if it is open
     */
    record Appointment(
            Duty duty,
            String person,
            LocalDate first,
            @Nullable LocalDate lastDay) implements DutyRow {
        /**
         * Checks the person and the days.
         *
         * @throws IllegalArgumentException if the person is blank or the last day comes before the first
         */
        public Appointment {
            requireNonNull(duty, "duty");
            Rows.notBlank(person, "person");
            Rows.inOrder(first, lastDay);
        }

        @Override
        public String toString() {
            return Rows.shown(person, first, lastDay);
        }
    }

    /**
     * That a person is away, from all duties.
     *
     * @param person  the person
     * @param first  the first day
     * @param lastDay  the last day, null if it is open
     * @param substitute  who stands in, null if nobody is named
     */
    record Absence(
            String person,
            LocalDate first,
            @Nullable LocalDate lastDay,
            @Nullable String substitute) implements DutyRow {
        /**
         * Checks the people and the days.
         *
         * @throws IllegalArgumentException if a person is blank, the substitute is the absent person, or the last day comes before
         *     the first
         */
        public Absence {
            Rows.notBlank(person, "person");
            Rows.inOrder(first, lastDay);
            if (substitute != null && Rows.notBlank(substitute, "substitute").equals(person)) {
                throw new IllegalArgumentException("substitute must be another person; was " + Text.quoted(substitute));
            }
        }

        @Override
        public String toString() {
            return Rows.shown(person, first, lastDay);
        }
    }

    /**
     * That a person is on the rota for the hours outside working time.
     *
     * @param duty  the duty
     * @param person  the person
     * @param days  the weekdays; if there are none, every day, which then comes before a watch of weekdays
     * @param first  the first day
     * @param lastDay  the last day, null if it is open
     */
    record Watch(
            Duty duty,
            String person,
            Set<DayOfWeek> days,
            LocalDate first,
            @Nullable LocalDate lastDay) implements DutyRow {
        /**
         * Checks the person and the days and copies the weekdays.
         *
         * @throws IllegalArgumentException if the person is blank or the last day comes before the first
         */
        public Watch {
            requireNonNull(duty, "duty");
            Rows.notBlank(person, "person");
            days = Copies.set(days, "days");
            Rows.inOrder(first, lastDay);
        }

        @Override
        public String toString() {
            return Rows.shown(person, first, lastDay);
        }
    }
}
