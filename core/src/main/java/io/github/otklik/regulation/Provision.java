package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A rule of an act that is neither a term nor a right to act. All provisions are immutable and thread-safe. */
public sealed interface Provision {
    /**
     * A ground of refusal.
     *
     * @param id  what journals call it, such as {@code THREAT}
     * @param title  what people call it, in Russian
     * @param clause  where it stands
     * @param isReported  whether a refusal on it raises {@code REPORT_SIGNIFICANT}
     */
    record Ground(String id, String title, Clause clause, boolean isReported) implements Provision {
        /** Refuses null by name. */
        public Ground {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * A point of a term at which those concerned are warned: a share of its working time used, or a working time left.
     *
     * @param percentUsed  the share in percent, from 1 to 99; 0 if the threshold is a time left
     * @param left  the working time left, more than zero; zero if the threshold is a share
     */
    record Threshold(int percentUsed, Duration left) implements Provision {
        /**
         * Checks that exactly one of the two is given.
         *
         * @throws IllegalArgumentException if both or none is, or one is out of range
         */
        public Threshold {
            requireNonNull(left, "left");
            boolean share = percentUsed >= 1 && percentUsed <= 99 && left.isZero();
            boolean time = percentUsed == 0 && !left.isZero() && !left.isNegative();
            if (!share && !time) {
                throw new IllegalArgumentException("Not a threshold: " + percentUsed + " percent used, " + left
                        + " left; it must be either 1 to 99 percent or a time of more than zero");
            }
        }

        /** So much of the term's working time used. */
        public static Threshold used(int percent) {
            return new Threshold(percent, Duration.ZERO);
        }

        /** So much working time left. */
        public static Threshold left(Duration time) {
            requireNonNull(time, "time");
            return new Threshold(0, time);
        }

        /** Whether the threshold is a share of the term and not a time left. */
        public boolean isShare() {
            return percentUsed > 0;
        }

        /** How much of a term's working time is used when it is reached; zero or less where the term is too short for it. */
        public Duration usedOf(Duration whole) {
            requireNonNull(whole, "whole");
            if (!isShare()) {
                return whole.minus(left);
            }
            Duration percent = whole.dividedBy(100);
            Duration rest = whole.minus(percent.multipliedBy(100));
            return percent.multipliedBy(percentUsed)
                    .plus(rest.multipliedBy(percentUsed).dividedBy(100));
        }

        /** A stable name, such as {@code used-50} or {@code left-PT15M}. */
        public String id() {
            return isShare() ? "used-" + percentUsed : "left-" + left;
        }
    }

    /**
     * Where the act speaks of what is found in a text. Whoever looks at texts knows the subjects; the act alone knows the
     * clauses.
     *
     * @param subject  what is found: a category of moderation, {@code UNLAWFUL}, {@code ANSWER_TEXT} or {@code PUBLICATION_TEXT}
     * @param clause  where it stands
     */
    record Citation(String subject, Clause clause) implements Provision {
        /** What an act may speak of. */
        static final List<String> SUBJECTS = List.of(
                "OBSCENE",
                "VULGAR",
                "INSULT",
                "THREAT",
                "HARM_INTENT",
                "SPAM",
                "ADVERTISING",
                "UNLAWFUL",
                "ANSWER_TEXT",
                "PUBLICATION_TEXT");

        /** Refuses null by name. */
        public Citation {
            requireNonNull(subject, "subject");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * How a message may end without an answer.
     *
     * @param id  what journals call it, such as {@code WITHDRAWN}
     * @param title  what people call it, in Russian
     */
    record Outcome(String id, String title) implements Provision {
        /** Refuses null by name. */
        public Outcome {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
        }
    }

    /**
     * The author confirms or denies a final answer.
     *
     * @param window  how long, from the publication
     * @param clause  where it stands
     * @param denials  how many denials there may be in the life of a message; empty for any number
     */
    record Confirmation(Measure window, Clause clause, OptionalInt denials) implements Provision {
        /** Refuses null by name. */
        public Confirmation {
            requireNonNull(window, "window");
            requireNonNull(clause, "clause");
            requireNonNull(denials, "denials");
        }
    }

    /**
     * Terms may be prolonged.
     *
     * @param limit  how far beyond the natural due: calendar days, working days, working or calendar hours. Days are counted
     *     from the day of the natural due, up to and including the midnight that ends the last; day policies do not apply
     * @param times  how often each term may be
     * @param clause  where it stands
     */
    record Prolongation(Measure limit, int times, Clause clause) implements Provision {
        /** Refuses null by name. */
        public Prolongation {
            requireNonNull(limit, "limit");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * Messages that count by a calendar of their own, units' calendars aside.
     *
     * @param calendar  its name; the host gives it
     * @param condition  which messages
     */
    record OwnCalendar(String calendar, Condition condition) implements Provision {
        /** Refuses null by name. */
        public OwnCalendar {
            requireNonNull(calendar, "calendar");
            requireNonNull(condition, "condition");
        }
    }

    /**
     * A periodic duty that no message starts.
     *
     * @param id  its identifier
     * @param title  what people call it, in Russian
     * @param holder  who reports
     * @param clause  where it stands
     * @param period  how often
     * @param after  how long after the local midnight that ends the period
     */
    record Report(String id, String title, Role holder, Clause clause, Period period, Measure after)
            implements Provision {
        /**
         * A report that is due for one period.
         *
         * @param report  what the act says of it
         * @param first  the first day of the period
         * @param last  the last day of the period
         * @param start  the instant at which the period ends: the local midnight after the last day
         * @param due  when it is due, counted from the start; empty where the calendar does not reach
         */
        public record Due(Report report, LocalDate first, LocalDate last, Instant start, Optional<Instant> due) {
            /** Refuses null by name. */
            public Due {
                requireNonNull(report, "report");
                requireNonNull(first, "first");
                requireNonNull(last, "last");
                requireNonNull(start, "start");
                requireNonNull(due, "due");
            }
        }

        /** How often. */
        public enum Period {
            /** From Monday to Sunday. */
            WEEK,
            /** A calendar month. */
            MONTH,
            /** Three calendar months, from January on. */
            QUARTER,
            /** A calendar year. */
            YEAR
        }

        /** Refuses null by name. */
        public Report {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(holder, "holder");
            requireNonNull(clause, "clause");
            requireNonNull(period, "period");
            requireNonNull(after, "after");
        }
    }

    /**
     * How drafts are approved.
     *
     * @param stages  the roles of the stages, in order; none where there is no approval; empty where the act does not say:
     *     one stage, of whoever may {@code approve}
     */
    record Approval(Optional<List<Role>> stages) implements Provision {
        /** Copies the list. */
        public Approval {
            requireNonNull(stages, "stages");
            stages = stages.map(all -> Copies.list(all, "stages"));
        }

        /** How many stages there are, from 0 to 5. */
        public int count() {
            return stages.isPresent() ? stages.get().size() : 1;
        }

        /** The role of a stage, counted from 1; empty where the act leaves it to the rights to {@code approve}. */
        public Optional<Role> stage(int number) {
            return stages.map(roles -> roles.get(number - 1));
        }
    }
}
