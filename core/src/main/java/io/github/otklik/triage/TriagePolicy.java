package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of triage as data, read from a short text that says what each means.
 *
 * @param grounds  what each category found is a ground for; a category without one is never a ground
 * @param repeats  when a message repeats a question, and when that is a ground
 * @param surges  when many messages are a surge
 */
public record TriagePolicy(Map<Category, Ground> grounds, Repeats repeats, Surges surges) {
    private static final String FILE = "policy.txt";

    /** Copies the map and refuses null by name. */
    public TriagePolicy {
        Copies.whole(requireNonNull(grounds, "grounds").keySet(), "grounds");
        Copies.whole(grounds.values(), "grounds");
        grounds = Map.copyOf(grounds);
        requireNonNull(repeats, "repeats");
        requireNonNull(surges, "surges");
    }

    /** What is counted in a surge. */
    public enum Counting {
        /** Different authors: five messages of one person are one voice. */
        AUTHORS,
        /** Messages, whoever wrote them. */
        MESSAGES
    }

    /**
     * What a category of findings is a ground for.
     *
     * @param refusal  the ground of a refusal to process, or null for none
     * @param refusalClause  its clause, null with it
     * @param deletion  the clause that deletes the comment, or null for none
     * @param report  the clause that reports it to the head, or null for none
     * @param certainFrom  the confidence from which it is proposed outright, from 0 to 1
     */
    public record Ground(
            Command.@Nullable Ground refusal,
            @Nullable Clause refusalClause,
            @Nullable Clause deletion,
            @Nullable Clause report,
            double certainFrom) {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the confidence is not from 0 to 1, or a refusal has no clause
         */
        public Ground {
            if (!(certainFrom >= 0 && certainFrom <= 1)) {
                throw new IllegalArgumentException("Bad confidence: " + certainFrom + "; it must be 0 to 1");
            }
            if ((refusal == null) != (refusalClause == null)) {
                throw new IllegalArgumentException("Bad refusal: " + refusal + ", "
                        + (refusalClause == null ? "no clause" : Text.quoted(refusalClause.text()))
                        + "; a ground must have its clause");
            }
        }
    }

    /**
     * When a message repeats a question of its author.
     *
     * @param link  the clause under which it is linked
     * @param refusal  the clause under which it may be refused
     * @param answers  from how many earlier answers on it may, at least 1
     * @param counted  which answers count
     * @param within  how far back earlier messages are looked at, in physical time
     * @param newWords  up to how many new words are nothing new
     * @param compared  how many different words of a message are compared
     * @param messages  how many of the author's latest messages are looked at
     */
    public record Repeats(
            Clause link,
            Clause refusal,
            int answers,
            Set<Command.DraftKind> counted,
            Duration within,
            int newWords,
            int compared,
            int messages) {
        /**
         * Checks the ranges and copies the set.
         *
         * @throws IllegalArgumentException if a number is below what makes sense, or the duration not above zero
         */
        public Repeats {
            requireNonNull(link, "link");
            requireNonNull(refusal, "refusal");
            counted = Copies.set(counted, "counted");
            atLeast("answers", answers, 1);
            positive("within", within);
            atLeast("newWords", newWords, 0);
            atLeast("compared", compared, 1);
            atLeast("messages", messages, 1);
        }
    }

    /**
     * When many messages on a topic and a place are a surge.
     *
     * @param clause  the clause under which it is reported
     * @param window  how long a window is, in physical time
     * @param windows  how many windows before it make the mean
     * @param leastWindows  with fewer of them watched the count alone decides
     * @param least  from which count on
     * @param tail  the chance of a number of messages below which it is a surge, from 0 to 1
     * @param counting  what is counted
     */
    public record Surges(
            Clause clause, Duration window, int windows, int leastWindows, int least, double tail, Counting counting) {
        private static final Duration LONGEST = Duration.ofDays(366);
        private static final int MOST = 10_000;

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if a number is beyond what makes sense, or the window not above zero
         */
        public Surges {
            requireNonNull(clause, "clause");
            requireNonNull(counting, "counting");
            positive("window", window);
            atLeast("windows", windows, 1);
            if (window.compareTo(LONGEST) > 0 || windows > MOST) {
                throw new IllegalArgumentException("Bad window or windows: " + window + ", " + windows
                        + "; they must be at most " + LONGEST + " and " + MOST);
            }
            atLeast("leastWindows", leastWindows, 1);
            atLeast("least", least, 1);
            if (leastWindows > windows) {
                throw new IllegalArgumentException(
                        "Bad leastWindows: " + leastWindows + "; it must be at most windows, " + windows);
            }
            if (!(tail >= 0 && tail <= 1)) {
                throw new IllegalArgumentException("Bad tail: " + tail + "; it must be 0 to 1");
            }
        }

        /** From when on messages are looked at; what is older a host may drop. */
        public Instant horizon(Instant now) {
            requireNonNull(now, "now");
            return Past.before(now, window.multipliedBy(windows + 1L));
        }
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("Bad " + name + ": " + value + "; it must be at least " + least);
        }
    }

    private static void positive(String name, Duration value) {
        if (requireNonNull(value, name).isNegative() || value.isZero()) {
            throw new IllegalArgumentException("Bad " + name + ": " + value + "; it must be above zero");
        }
    }

    /** The policy that the library ships: that of the decree, and the defaults where it is silent. */
    public static TriagePolicy standard() {
        return parse(Text.resource(TriagePolicy.class, FILE), FILE);
    }

    /**
     * The same policy, citing an act. What the act does not have is proposed no more: a refusal on a ground that it does not
     * name, a report to the head where nobody marks messages as significant.
     */
    public TriagePolicy under(Regulation act) {
        requireNonNull(act, "act");
        Map<Category, Ground> cited = new EnumMap<>(Category.class);
        grounds.forEach((category, ground) -> cited.put(category, under(act, category, ground)));
        Repeats repeat = new Repeats(
                act.citation(CommandType.LINK_REPEAT.word()),
                refusal(act, Command.Ground.REPEATED).orElse(Clause.UNKNOWN),
                repeats.answers,
                repeats.counted,
                repeats.within,
                repeats.newWords,
                repeats.compared,
                repeats.messages);
        Surges surge = new Surges(
                act.citation(CommandType.MARK_SIGNIFICANT.word()),
                surges.window,
                surges.windows,
                surges.leastWindows,
                surges.least,
                surges.tail,
                surges.counting);
        return new TriagePolicy(cited, repeat, surge);
    }

    private static Ground under(Regulation act, Category category, Ground ground) {
        Optional<Clause> refusal = Optional.ofNullable(ground.refusal).flatMap(given -> refusal(act, given));
        boolean reported = ground.report != null && act.has(CommandType.MARK_SIGNIFICANT);
        return new Ground(
                refusal.isPresent() ? ground.refusal : null,
                refusal.orElse(null),
                ground.deletion == null ? null : act.citation(category.name()),
                reported ? act.citation(CommandType.MARK_SIGNIFICANT.word()) : null,
                ground.certainFrom);
    }

    private static Optional<Clause> refusal(Regulation act, Command.Ground ground) {
        return act.grounds().stream()
                .filter(each -> each.id().equals(ground.id()))
                .map(Provision.Ground::clause)
                .findFirst();
    }

    /**
     * The policy that a text says; the file that the library ships tells the form.
     *
     * @param text  the text
     * @param name  what it is called in errors
     * @throws UnreadableException if something is wrong; it names every line and what is missing
     */
    public static TriagePolicy parse(String text, String name) {
        return new PolicyText(requireNonNull(name, "name")).read(requireNonNull(text, "text"));
    }
}
