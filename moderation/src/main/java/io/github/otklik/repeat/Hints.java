package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns of speech that tell how a message stands to an earlier one, read from {@code hints.txt}, which explains its rows. */
final class Hints {
    private static final TableFile FILE = new TableFile(Hints.class, "hints.txt");
    private static final int MOST = 3;
    private static final String DENIAL = "not ";

    /** What a turn of speech tells. */
    enum Kind {
        AGAIN(0),
        STILL(1),
        OTHER(2),
        DONE(3),
        ASK(4),
        EVENT(5),
        WANT(6);

        private final int place;

        Kind(int place) {
            this.place = place;
        }

        /** Its place in counts by kind. */
        int place() {
            return place;
        }

        static Kind of(String word) {
            return Rows.constant(Kind.class, word, "a kind of hint must be one that the head names");
        }
    }

    /** A word of a turn, or what a word of it begins with. */
    private record Word(String letters, boolean beginning) {
        static Word of(String word) {
            boolean beginning = word.endsWith("*");
            return new Word(beginning ? word.substring(0, word.length() - 1) : word, beginning);
        }

        boolean is(String text) {
            return beginning ? text.startsWith(letters) : text.equals(letters);
        }
    }

    private record Turn(Kind kind, List<Word> words) {
        boolean isAt(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).is(tokens.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Turn>> byBeginning;
    /** Words that take back what is said to be done when they stand before it. */
    private final Set<String> denials;

    private Hints(Map<String, List<Turn>> byBeginning, Set<String> denials) {
        this.byBeginning = Map.copyOf(byBeginning);
        this.denials = Set.copyOf(denials);
    }

    static Hints standard() {
        return parse(FILE.lines());
    }

    static Hints parse(List<String> lines) {
        Map<String, List<Turn>> turns = new HashMap<>();
        Set<String> denials = new HashSet<>();
        Rows rows = new Rows();
        rows.read(FILE.file(), lines, row -> read(row, turns, denials));
        rows.raise();
        turns.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Turn turn) -> turn.words().size())
                                .reversed()));
        return new Hints(turns, denials);
    }

    private static void read(String line, Map<String, List<Turn>> turns, Set<String> denials) {
        int space = line.indexOf(' ');
        if (line.startsWith(DENIAL)) {
            denials.addAll(List.of(line.substring(DENIAL.length()).split(" ", -1)));
            return;
        }
        Kind kind = Kind.of(space < 0 ? line : line.substring(0, space));
        if (space < 0) {
            throw new IllegalArgumentException("a row '" + line + "' must have turns");
        }
        for (String turn : line.substring(space + 1).split(",", -1)) {
            List<Word> words = Stream.of(Vocabulary.fold(turn.strip()).split("[ -]+", -1))
                    .map(Word::of)
                    .toList();
            turns.computeIfAbsent(beginning(words.get(0).letters()), key -> new ArrayList<>())
                    .add(new Turn(kind, words));
        }
    }

    /** What turns are found by: the first letters of the first word, as a row may give only its beginning. */
    private static String beginning(String letters) {
        return letters.substring(0, Math.min(2, letters.length()));
    }

    /**
     * How many turns of each kind are in a message, {@value #MOST} at most, by the order of the kinds. No word is of two turns of
     * one kind: the one that begins first counts, and of two the longer.
     */
    int[] count(List<Token> tokens) {
        int[] counts = new int[Kind.values().length];
        int[] ends = new int[counts.length];
        for (int at = 0; at < tokens.size(); at++) {
            for (Turn turn : byBeginning.getOrDefault(beginning(tokens.get(at).text()), List.of())) {
                int kind = turn.kind().place();
                if (counts[kind] < MOST
                        && at >= ends[kind]
                        && turn.isAt(tokens, at)
                        && !(turn.kind() == Kind.DONE && isDenied(tokens, at))) {
                    counts[kind]++;
                    ends[kind] = at + turn.words().size();
                }
            }
        }
        return counts;
    }

    /** Whether a word is denied: what is not done is not done. */
    private boolean isDenied(List<Token> tokens, int at) {
        return at > 0 && denials.contains(tokens.get(at - 1).text());
    }
}
