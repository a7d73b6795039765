package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a message's terms were counted with: the text of the regulation, and the answers of the calendars on the days that
 * the terms have looked at.
 *
 * <p>A message is bound to these days and not to whole calendars, so that a year added to a calendar, or a draft confirmed
 * without a change, leaves every message alone that never reached it. The days are all those from the earliest to the latest
 * instant that a start, an act or a due instant of the message fell on: one stretch, for a stretch is hashed in constant time
 * and holds whatever was counted between its ends. A term that the calendar was too short for reaches past its end; the hash
 * says so, and a longer calendar then has another.
 *
 * <p>Streams stored before messages were bound to days have no fingerprint of the regulation and no days; their
 * {@code calendars} name whole calendars.
 *
 * @param regulation  id and version of the regulation
 * @param text  the fingerprint of what the regulation says; empty where it was not recorded
 * @param calendars  the hash of the answers of all calendars used, on the days
 * @param first  the first of the days; null where whole calendars are meant
 * @param last  the last of the days, or null
 * @param form  what of the act the folding of events needs
 */
public record Versions(
        String regulation,
        String text,
        String calendars,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Form form) {
    static final Versions NONE = new Versions("", "");

    /**
     * What of an act the state of a message follows from, beside its acts, so that its events fold without the act.
     *
     * @param stages  how many stages of approval there are, from 0
     * @param inOrder  whether co-executors are asked one after another
     */
    public record Form(int stages, boolean inOrder) {
        /** The form of an act that does not say. */
        public static final Form USUAL = new Form(1, false);

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Form {
            if (stages < 0) {
                throw new IllegalArgumentException("stages must be 0 or more; was " + stages);
            }
        }

        static Form of(Regulation regulation) {
            return new Form(regulation.approval().count(), regulation.asksCoExecutorsInOrder());
        }
    }

    /**
     * Refuses null by name.
     *
     * @throws IllegalArgumentException if one of the days is missing, or they are reversed
     */
    public Versions {
        requireNonNull(regulation, "regulation");
        requireNonNull(text, "text");
        requireNonNull(calendars, "calendars");
        requireNonNull(form, "form");
        if (first == null ? last != null : last == null || last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Bad days: " + first + " to " + last + "; they must be in order, or both missing");
        }
    }

    /** Versions as they were recorded before messages were bound to days. */
    public Versions(String regulation, String calendars) {
        this(regulation, "", calendars, null, null, Form.USUAL);
    }

    /** Whether nothing is counted with them yet. */
    boolean isNone() {
        return regulation.isEmpty() && equals(NONE);
    }

    /** These versions for an error, each name cut. */
    String shown() {
        return new Versions(Text.name(regulation), Text.cut(text), Text.cut(calendars), first, last, form).toString();
    }

    /** The regulation, its fingerprint, the days and the hash of the calendars, as far as they are recorded. */
    @Override
    public String toString() {
        return regulation + (text.isEmpty() ? "" : " (" + text + ")") + ", calendars " + calendars
                + (first == null ? "" : " from " + first + " to " + last);
    }
}
