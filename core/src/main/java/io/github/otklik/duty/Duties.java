package io.github.otklik.duty;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which duty when: what an office knows of its people. In working time, and outside it where the rota names nobody, a duty
 * is held by the person appointed; outside working time by the one on the rota. Whoever is absent is stood in for by the substitute
 * named for the absence, and that one, if absent too, by his or her own. Terms do not depend on it. This class is immutable and
 * thread-safe.
 */
public final class Duties {
    private static final int MOST_DAYS = 3660;

    private final DutyBook book;
    private final HolderFinder finder;

    /**
     * A duty that one person holds at a time.
     *
     * @param role  the role
     * @param unit  the unit that has the role, null for a role without units
     */
    public record Duty(Role role, @Nullable String unit) {
        /**
         * Checks the unit.
         *
         * @throws IllegalArgumentException if the unit is blank
         */
        public Duty {
            requireNonNull(role, "role");
            if (unit != null) {
                Rows.notBlank(unit, "unit");
            }
        }

        /** What it is called for people. */
        public String title(Language language) {
            String title = role.title(requireNonNull(language, "language"));
            return unit == null ? title : title + " " + unit;
        }

        /** The role's id and the unit, such as {@code EXECUTOR works}. */
        @Override
        public String toString() {
            return unit == null ? role.id() : role.id() + " " + Text.cut(unit);
        }
    }

    /** By what a person holds a duty, or why nobody does. */
    public enum Ground {
        /** The person, or the one stood in for, is appointed. */
        APPOINTED,
        /** The person, or the one stood in for, is on the rota. */
        ON_WATCH,
        /** Nobody is appointed. */
        NOT_APPOINTED,
        /** Somebody is appointed or on the rota and absent, and no substitute is named. */
        NO_SUBSTITUTE
    }

    /**
     * Who holds a duty at a time, and why.
     *
     * @param duty  the duty
     * @param person  the person, null if nobody holds it
     * @param ground  why
     * @param absences  those who are away and whom the person stands in for, from the one appointed on
     */
    public record Holder(Duty duty, @Nullable String person, Ground ground, List<DutyRow.Absence> absences) {
        /** Refuses null by name and copies the list. */
        public Holder {
            requireNonNull(duty, "duty");
            requireNonNull(ground, "ground");
            absences = Copies.list(absences, "absences");
        }

        /** The answer in a sentence. */
        public String text(Language language) {
            return Wording.holder(this, requireNonNull(language, "language"));
        }
    }

    /**
     * Days on which nobody holds a duty at some hour.
     *
     * @param first  the first day
     * @param lastDay  the last day
     * @param why  the answer on these days
     */
    public record Gap(LocalDate first, LocalDate lastDay, Holder why) {
        /** Refuses null by name. */
        public Gap {
            requireNonNull(first, "first");
            requireNonNull(lastDay, "lastDay");
            requireNonNull(why, "why");
        }

        /** The days and the reason in a sentence. */
        public String text(Language language) {
            return Wording.gap(this, requireNonNull(language, "language"));
        }
    }

    Duties(DutyBook book) {
        this.book = book;
        this.finder = new HolderFinder(book);
    }

    /**
     * The duties of these rows, at most 10,000 in all.
     *
     * @throws UnreadableException if two people hold one duty, or watch for it, on one day, a person is absent twice on one day,
     *     or substitutes stand in for each other in a circle
     */
    public static Duties of(
            List<DutyRow.Appointment> appointments, List<DutyRow.Absence> absences, List<DutyRow.Watch> watches) {
        DutyBook book = new DutyBook();
        LineFile first = new LineFile("appointments");
        each(appointments, "appointments", (row, line) -> book.add(row, first, line));
        first.raise(UnreadableException::new);
        LineFile second = new LineFile("absences");
        each(absences, "absences", (row, line) -> book.add(row, second, line));
        book.checkChains(second);
        second.raise(UnreadableException::new);
        LineFile third = new LineFile("watches");
        each(watches, "watches", (row, line) -> book.add(row, third, line));
        third.raise(UnreadableException::new);
        return new Duties(book);
    }

    private static <T> void each(List<T> rows, String name, ObjIntConsumer<T> add) {
        int line = 0;
        for (T row : Copies.list(rows, name)) {
            line++;
            add.accept(row, line);
        }
    }

    /**
     * Reads duties, a row each line; the guide to duties tells the form. At most 10,000 rows.
     *
     * @param reader  the text, at most 16,777,216 characters; it is not closed
     * @param name  its name, such as {@code people.txt}
     * @throws UnreadableException with all problems at once, each as {@code name:line: what is wrong; what it must be}
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static Duties load(Reader reader, String name) {
        return new DutiesText(requireNonNull(name, "name")).read(requireNonNull(reader, "reader"));
    }

    /** The duties that have an appointment or a watch on any day, in the order of their first rows. */
    public Set<Duty> duties() {
        return book.duties();
    }

    /**
     * Who holds a duty at an instant. A watch of a day covers the hours outside working time from its midnight to the next.
     *
     * @param duty  the duty
     * @param at  the instant
     * @param calendar  the calendar that says what working time is, and which day it is
     * @throws io.github.otklik.calendar.UncoveredDateException if the calendar does not cover the instant
     */
    public Holder holder(Duty duty, Instant at, WorkingCalendar calendar) {
        requireNonNull(duty, "duty");
        boolean working = requireNonNull(calendar, "calendar").isWorking(requireNonNull(at, "at"));
        LocalDate day = at.atZone(calendar.zone()).toLocalDate();
        return finder.holder(duty, day, working);
    }

    /**
     * Who has to act on an obligation at an instant: the person of its unit, or of its role where no unit holds it.
     *
     * @throws io.github.otklik.calendar.UncoveredDateException if the calendar does not cover the instant
     */
    public Holder holder(Obligation obligation, Instant at, WorkingCalendar calendar) {
        String unit = requireNonNull(obligation, "obligation").isHeldByUnit() ? obligation.unit() : null;
        return holder(new Duty(obligation.holder(), unit == null || unit.isBlank() ? null : unit), at, calendar);
    }

    /**
     * Who answers for something of a page on a day: the person that the register names, or along the substitutes the first who is
     * there; nobody where the register names nobody for that day.
     *
     * @param page  the page
     * @param duty  one of the duties that the rules have for such pages
     * @param day  the day
     */
    @Cites("2/5")
    public Holder holder(OfficialPage page, PageRules.Provision duty, LocalDate day) {
        Owner owner = requireNonNull(page, "page").owner();
        PageFact.Person person =
                page.responsible(requireNonNull(duty, "duty").key(), day).orElse(null);
        Role role = person == null ? duty.role() : person.by();
        Duty held = new Duty(role, owner.kind() == Owner.Kind.UNIT ? owner.id() : null);
        return person == null
                ? new Holder(held, null, Ground.NOT_APPOINTED, List.of())
                : finder.present(held, person.name(), Ground.APPOINTED, day);
    }

    /**
     * The days on which a duty is nobody's: in working time, or outside it where the one on the rota is absent without a substitute.
     * A duty that people are only on the rota for is nobody's on days without a watch. By duty, then by day; in time by the days and
     * the duties.
     *
     * @param from  the first day
     * @param to  the last day, at most 3660 days in all
     * @throws IllegalArgumentException if the days are out of order or too many
     */
    public List<Gap> gaps(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(requireNonNull(from, "from"), requireNonNull(to, "to")) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days must be in order and 1 to " + MOST_DAYS + " in number; were "
                    + from + " to " + to + ", so " + days);
        }
        return finder.gaps(from, days);
    }
}
