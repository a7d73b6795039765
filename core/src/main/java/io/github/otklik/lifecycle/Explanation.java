package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.Deadline;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * Why an obligation is due when it is, and how it stands: what a report to the head or a court needs.
 *
 * @param obligation  the obligation
 * @param chosenBy  the condition of the act by which its length was chosen, such as a topic; null where it is the one that holds
 *     without any, or the act in force has no such term
 * @param counted  the stretches of working time that the term is made of, in order; empty when it has no due instant, is
 *     not counted in working time, or was on days that the present calendar does not cover
 * @param missedBecause  why it was missed, null when it was not
 * @param versions  what it was counted with
 * @param sentences  all of it in sentences: clause, length, condition, start, stretches, days that do not count, due instant,
 *     verdict, cause, versions
 */
public record Explanation(
        Obligation obligation,
        @Nullable Condition chosenBy,
        List<Interval> counted,
        @Nullable Cause missedBecause,
        Versions versions,
        List<Sentence> sentences) {

    /** What a constant of the lifecycle, of commands or of regulations is called, such as a state or an act. */
    public static Sentence naming(Enum<?> constant) {
        return Wording.naming(requireNonNull(constant, "constant"));
    }

    /**
     * Why a term was missed: the first that applies, in the order of {@link Kind} (clause 1/19, decision 17).
     *
     * @param kind  the kind of cause
     * @param earlier  the late duty that used the time up, for {@link Kind#EARLIER_TERM} alone
     */
    public record Cause(Kind kind, Obligation.@Nullable Id earlier) {
        /** A kind of cause. */
        public enum Kind {
            /** The term had run out before its holder could act, and nobody was late: the norms do not fit together. */
            POLICY,
            /** The importance was raised, and by the shorter term it was late at once. */
            IMPORTANCE_RAISED,
            /** Another duty was done late, before it on its path. */
            EARLIER_TERM,
            /** The holder's own delay. */
            HOLDER,
            /** It is unknown: days are needed that no calendar covers. */
            UNKNOWN
        }

        /** Refuses a null kind by name. */
        public Cause {
            requireNonNull(kind, "kind");
        }

        /** The cause in words. */
        public Sentence sentence() {
            return earlier == null
                    ? Wording.sentence("cause." + kind.name())
                    : Wording.sentence("cause." + kind.name(), earlier.kind(), earlier);
        }
    }

    /** Refuses null by name and copies the lists. */
    public Explanation {
        requireNonNull(obligation, "obligation");
        counted = Copies.list(counted, "counted");
        requireNonNull(versions, "versions");
        sentences = Copies.list(sentences, "sentences");
    }

    /** The condition of the act by which its length was chosen, if it was by one. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(chosenBy);
    }

    /** Why it was missed, if it was. */
    public Optional<Cause> cause() {
        return Optional.ofNullable(missedBecause);
    }

    /**
     * The obligation as an entry of a calendar program; empty when it has no due instant or has ended.
     *
     * @param message  the id of the message
     * @param language  the language of its texts
     */
    public Optional<Deadline> deadline(String message, Language language) {
        requireNonNull(language, "language");
        requireNonNull(message, "message");
        Instant due = obligation.due();
        boolean open =
                obligation.status() == Obligation.Status.PENDING || obligation.status() == Obligation.Status.OVERDUE;
        return due == null || !open
                ? Optional.empty()
                : Optional.of(new Deadline(
                        message + "/" + obligation.id() + "@otklik",
                        due,
                        message + ": " + sentences.get(0).text(language),
                        text(language)));
    }

    /** The sentences in a language, a line each. */
    public String text(Language language) {
        requireNonNull(language, "language");
        return sentences.stream().map(sentence -> sentence.text(language)).collect(Collectors.joining("\n"));
    }
}
