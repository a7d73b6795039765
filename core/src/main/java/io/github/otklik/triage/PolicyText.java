package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import io.github.otklik.text.Unread;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a {@link TriagePolicy}: {@code key = value} lines, {@code #} before a comment; all problems are reported at once. */
final class PolicyText {
    private static final String GROUND = "ground ";
    /** So many lines that could not be read are held against what is missing. */
    private static final int MOST_UNREAD = 100;

    private final LineFile file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    /** Keys of lines that are none: each may be one that is missing. */
    private final List<String> unread = new ArrayList<>();
    /** The keys that were asked for. */
    private final List<String> known = new ArrayList<>();

    private record Entry(int line, String value) {}

    PolicyText(String name) {
        file = new LineFile(name);
    }

    TriagePolicy read(String text) {
        LineFile.lines(text).forEach(this::line);
        Map<Category, TriagePolicy.Ground> grounds = grounds();
        TriagePolicy.Repeats repeats = repeats();
        TriagePolicy.Surges surges = surges();
        entries.forEach((key, entry) -> {
            file.problem(entry.line, "unknown key", key, "it must be one of those that the file of the library lists");
            unread.add(key);
        });
        missing().forEach(this::missing);
        file.raise(UnreadableException::new);
        return new TriagePolicy(grounds, requireNonNull(repeats), requireNonNull(surges));
    }

    private void line(LineFile.Line line) {
        int equals = line.text().indexOf('=');
        String key = equals < 0 ? "" : Text.tidy(line.text().substring(0, equals));
        if (key.isEmpty()) {
            file.problem(line.number(), "bad line", line.text(), "it must read key = value");
            unread.add(line.text());
            return;
        }
        Entry entry = new Entry(line.number(), Text.tidy(line.text().substring(equals + 1)));
        if (entries.putIfAbsent(key, entry) != null) {
            file.problem(line.number(), "key given before", key, "it must stand once");
        }
    }

    private void missing(String key) {
        file.problem("no '" + key + "'; every key that the file of the library lists must be there");
    }

    /** The keys that are missing, but for one that each line may be which could not be read: those like few keys are taken first. */
    private List<String> missing() {
        List<String> left = new ArrayList<>(missing);
        unread.stream()
                .limit(MOST_UNREAD)
                .map(line -> {
                    Unread one = new Unread(known);
                    one.add(line);
                    return one;
                })
                .sorted(Comparator.comparingInt(Unread::size))
                .forEach(line -> left.stream().filter(line::mayBe).findFirst().ifPresent(left::remove));
        return left;
    }

    private Map<Category, TriagePolicy.Ground> grounds() {
        Map<Category, TriagePolicy.Ground> grounds = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            known.add(GROUND + category.name());
            Entry entry = entries.remove(GROUND + category.name());
            TriagePolicy.Ground ground = entry == null ? null : made(entry, () -> ground(entry));
            if (ground != null) {
                grounds.put(category, ground);
            }
        }
        return grounds;
    }

    private static TriagePolicy.Ground ground(Entry entry) {
        Command.@Nullable Ground refusal = null;
        @Nullable Clause refusalClause = null;
        @Nullable Clause deletion = null;
        @Nullable Clause report = null;
        double certainFrom = 1;
        for (String part : Text.split(entry.value, ',')) {
            List<String> words = Text.words(part);
            switch (words.isEmpty() ? "" : words.get(0) + words.size()) {
                case "refuse3" -> {
                    refusal = refusal(words.get(1));
                    refusalClause = new Clause(words.get(2));
                }
                case "delete2" -> deletion = new Clause(words.get(1));
                case "report2" -> report = new Clause(words.get(1));
                case "certain2" -> certainFrom = number(words.get(1));
                default ->
                    throw new IllegalArgumentException(
                            "parts are: refuse GROUND CLAUSE, delete CLAUSE, report CLAUSE, certain NUMBER");
            }
        }
        return new TriagePolicy.Ground(refusal, refusalClause, deletion, report, certainFrom);
    }

    private TriagePolicy.@Nullable Repeats repeats() {
        Clause link = value("repeat link", Clause::new);
        Clause refusal = value("repeat refusal", Clause::new);
        Integer answers = value("repeat answers", PolicyText::whole);
        Set<Command.DraftKind> counted = value("repeat counted", PolicyText::kinds);
        Duration within = value("repeat within", PolicyText::duration);
        Integer newWords = value("repeat new-words", PolicyText::whole);
        Integer compared = value("repeat compared", PolicyText::whole);
        Integer messages = value("repeat messages", PolicyText::whole);
        return link == null
                        || refusal == null
                        || answers == null
                        || counted == null
                        || within == null
                        || newWords == null
                        || compared == null
                        || messages == null
                ? null
                : made(
                        null,
                        () -> new TriagePolicy.Repeats(
                                link, refusal, answers, counted, within, newWords, compared, messages));
    }

    private TriagePolicy.@Nullable Surges surges() {
        Clause clause = value("surge clause", Clause::new);
        Duration window = value("surge window", PolicyText::duration);
        Integer windows = value("surge windows", PolicyText::whole);
        Integer leastWindows = value("surge least-windows", PolicyText::whole);
        Integer least = value("surge least", PolicyText::whole);
        Double tail = value("surge tail", PolicyText::number);
        TriagePolicy.Counting counting = value("surge counts", text -> constant(TriagePolicy.Counting.class, text));
        return clause == null
                        || window == null
                        || windows == null
                        || leastWindows == null
                        || least == null
                        || tail == null
                        || counting == null
                ? null
                : made(
                        null,
                        () -> new TriagePolicy.Surges(clause, window, windows, leastWindows, least, tail, counting));
    }

    private static Set<Command.DraftKind> kinds(String text) {
        Set<Command.DraftKind> kinds = EnumSet.noneOf(Command.DraftKind.class);
        Text.words(text).forEach(word -> kinds.add(constant(Command.DraftKind.class, word)));
        return kinds;
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("it must be a whole number", e);
        }
    }

    private static double number(String text) {
        try {
            return new BigDecimal(text).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("it must be a number, such as 0.90", e);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it must be a duration, such as PT24H or P180D", e);
        }
    }

    private static Command.Ground refusal(String text) {
        List<String> known =
                Regulation.decree().grounds().stream().map(Provision.Ground::id).toList();
        if (!known.contains(text)) {
            throw new IllegalArgumentException("it must be one of " + known);
        }
        return new Command.Ground(text);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("it must be one of " + List.of(type.getEnumConstants())));
    }

    private <T> @Nullable T value(String key, Function<String, T> parser) {
        known.add(key);
        Entry entry = entries.remove(key);
        if (entry == null) {
            missing.add(key);
            return null;
        }
        return made(entry, () -> parser.apply(entry.value));
    }

    private interface Making<T> {
        T make();
    }

    /** What can be made of an entry, or null when it is bad; the problem is noted. */
    private <T> @Nullable T made(@Nullable Entry entry, Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            if (entry == null) {
                file.problem(String.valueOf(e.getMessage()));
            } else {
                file.problem(entry.line, "bad value", entry.value, String.valueOf(e.getMessage()));
            }
            return null;
        }
    }
}
