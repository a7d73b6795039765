package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Pattern;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * The cue words and the rules over them, as {@link PhraseTableReader} reads them.
 *
 * @param classes  the classes of words that are named
 * @param cues  the rows of cue words
 * @param kinds  the kinds of cue words, each the classes of some of them; none twice
 * @param latin  what words in Latin letters are known by
 * @param rules  the rules in their order
 * @param offers  what speaks for an offer and what against it
 */
public record PhraseTable(
        ClassNames classes,
        List<CueRow> cues,
        List<ClassSet> kinds,
        List<Latin> latin,
        List<Rule> rules,
        Offers offers) {
    private static final TableFile CUES = file("cues.txt");
    private static final TableFile PEOPLE = file("people.txt");
    private static final TableFile INSULTS = file("insults.txt");
    private static final TableFile THREATS = file("threats.txt");
    private static final TableFile ACTS = file("acts.txt");
    private static final TableFile PICTURES = file("pictures.txt");
    private static final TableFile ADVERTS = file("adverts.txt");

    /** The words that ordinary texts have most of those that are cues, the commonest first. */
    static final TableFile COMMON = file("common-words.txt");

    /** What degrades people, what threatens them, what threatens without naming an act, and what is offered: a table each. */
    static final List<List<TableFile>> PARTS = List.of(
            List.of(CUES, PEOPLE, INSULTS),
            List.of(CUES, PEOPLE, THREATS, ACTS),
            List.of(CUES, PEOPLE, PICTURES),
            List.of(CUES, ADVERTS));

    /** The files of the library's own tables. */
    public static final List<TableFile> FILES = List.of(CUES, PEOPLE, INSULTS, THREATS, ACTS, PICTURES, ADVERTS);

    /**
     * Words of the same classes, whose patterns are taken apart only when an automaton is made of them.
     *
     * @param kind  which of the kinds they are
     * @param patterns  the patterns, with spaces between
     * @param parts  the parts that they may name
     * @param line  where they stand, from 1
     */
    public record CueRow(int kind, String patterns, PatternText.Lets parts, int line) {
        /**
         * The patterns in their order.
         *
         * @throws IllegalArgumentException if one is malformed; the message names the line
         */
        List<Pattern> read() {
            List<Pattern> read = new ArrayList<>();
            StringTokenizer rest = new StringTokenizer(patterns, " ");
            while (rest.hasMoreTokens()) {
                read.add(new PatternText(rest.nextToken(), parts, line).read());
            }
            return read;
        }
    }

    /**
     * What a word in Latin letters is known by.
     *
     * @param beginning  how it begins, in lower case
     * @param sign  what it is
     */
    public record Latin(String beginning, Tokens.Sign sign) {
        /** What is seen of a word in Latin letters before it is read. */
        private static final List<String> SIGNS = List.of("LINK", "INVITE", "DM", "TRADE", "CURRENCY");

        /**
         * Reads a row of a table: a sign and how its words begin.
         *
         * @throws IllegalArgumentException if it is none
         */
        static List<Latin> of(String row) {
            List<String> cells = Cells.of(row, " ");
            if (cells.size() < 2 || !SIGNS.contains(cells.get(0))) {
                throw new IllegalArgumentException(
                        "A latin row must name one of " + SIGNS + " and then how words begin");
            }
            Tokens.Sign sign = Tokens.Sign.valueOf(cells.get(0));
            return cells.subList(1, cells.size()).stream()
                    .map(beginning -> new Latin(beginning.toLowerCase(Locale.ROOT), sign))
                    .toList();
        }

        /** Whether a word begins so. */
        boolean begins(CharSequence text, int at) {
            if (at + beginning.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < beginning.length(); i++) {
                if (Character.toLowerCase(text.charAt(at + i)) != beginning.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Where it ends whose letters end at a place: an address goes on up to white space. */
        int end(CharSequence text, int lettersEnd) {
            int at = lettersEnd;
            while (isAddress() && at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 127) {
                at++;
            }
            return at;
        }

        private boolean isAddress() {
            return sign == Tokens.Sign.LINK || sign == Tokens.Sign.HANDLE || sign == Tokens.Sign.INVITE;
        }
    }

    /**
     * How much the presence of classes in a text says for advertising; below 0, against it.
     *
     * @param any  the classes, of which one is enough
     * @param points  what they add
     */
    public record Weight(ClassSet any, int points) {}

    /**
     * How sure an offer is from a number of points on.
     *
     * @param points  the least points
     * @param confidence  how sure it is then
     * @param any  the classes of which it has one, unless empty
     */
    public record Tier(int points, double confidence, ClassSet any) {}

    /**
     * What speaks for an offer and what against it.
     *
     * @param weights  how much classes weigh
     * @param tiers  how sure an offer is, the least sure first
     * @param words  how many words of a text take its points
     * @param pointsOfWords  how many points those words take
     */
    public record Offers(List<Weight> weights, List<Tier> tiers, int words, int pointsOfWords) {
        /** Copies the lists. */
        public Offers {
            weights = List.copyOf(weights);
            tiers = List.copyOf(tiers);
        }
    }

    /** Copies the lists. */
    public PhraseTable {
        cues = List.copyOf(cues);
        kinds = List.copyOf(kinds);
        latin = List.copyOf(latin);
        rules = List.copyOf(rules);
    }

    private static TableFile file(String name) {
        return new TableFile(PhraseTable.class, name);
    }

    /** The library's own tables, in the order in which their automaton is made. */
    public static List<PhraseTable> all() {
        List<PhraseTable> all = new ArrayList<>();
        for (List<TableFile> files : PARTS) {
            all.add(PhraseTableReader.read(files));
        }
        return all;
    }

    /**
     * The patterns of the cue words, in the order of their rows.
     *
     * @throws IllegalArgumentException if one is malformed; the message names the line
     */
    List<Pattern> patterns() {
        List<Pattern> read = new ArrayList<>();
        for (CueRow row : cues) {
            read.addAll(row.read());
        }
        return read;
    }

    /**
     * For each kind of cue words a number for each of its classes, which is made of its name and so stays the same when the table grows.
     *
     * @param place  the place of this table among others, which may have classes of the same names
     */
    public int[][] classNumbers(int place) {
        int[] ofNames = classes.names().stream()
                .mapToInt(name -> 31 * name.hashCode() + place)
                .toArray();
        int[][] numbers = new int[kinds.size()][];
        for (int kind = 0; kind < numbers.length; kind++) {
            int[] of = kinds.get(kind).toArray();
            for (int i = 0; i < of.length; i++) {
                of[i] = ofNames[of[i]];
            }
            numbers[kind] = of;
        }
        return numbers;
    }

    /** For each pattern which of the kinds its words are. */
    int[] kindsOfPatterns() {
        int[] found = new int[16];
        int count = 0;
        for (CueRow row : cues) {
            for (int left = new StringTokenizer(row.patterns(), " ").countTokens(); left > 0; left--) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = row.kind();
            }
        }
        return Arrays.copyOf(found, count);
    }
}
