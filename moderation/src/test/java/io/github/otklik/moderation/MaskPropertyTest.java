package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.Stretched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any word of the lexicon, under up to three masks that leave at least half of its letters to see, is found behind them. */
class MaskPropertyTest {
    private static final String SIGNS = "*#@$%&_";
    private static final List<String> UNSEEN = List.of("\u200b", "\u00ad", "\u2060", "\u0301", "\u0336");
    private static final List<String> PARTING = List.of("-", ".", "_", "*", " ");
    /** Look-alikes that are read in one way; one that is drawn like two letters may give another word. */
    private static final Map<Character, String> LOOKS = Map.ofEntries(
            Map.entry('а', "aα"),
            Map.entry('б', "6"),
            Map.entry('е', "eEё"),
            Map.entry('з', "z3"),
            Map.entry('к', "kK"),
            Map.entry('о', "oо0ο"),
            Map.entry('р', "pP"),
            Map.entry('с', "cC"),
            Map.entry('т', "tT"),
            Map.entry('у', "y"),
            Map.entry('х', "xX"),
            Map.entry('ч', "4"));

    private final Lexicon lexicon = StandardTables.LEXICON;
    private final Stages filter = Stages.WORDS;

    /** A word and how it is written. */
    record Masked(String word, String written, int hidden) {}

    /** The masks that may be put on a word, each on a letter that has none, or over the whole word. */
    private enum Mask {
        HIDE,
        LOOK,
        UNSEEN,
        STRETCH,
        CAPITALS,
        PART
    }

    @Provide
    Arbitrary<Masked> masked() {
        return Arbitraries.randomValue(this::masked);
    }

    private Masked masked(Random random) {
        String word = word(random);
        List<String> cells = new ArrayList<>();
        word.chars().forEach(c -> cells.add(Character.toString(c)));
        boolean[] used = new boolean[word.length()];
        String parting = "";
        boolean stretched = false;
        int hidden = 0;
        for (int masks = 1 + random.nextInt(3); masks > 0; masks--) {
            Mask mask = Mask.values()[random.nextInt(Mask.values().length)];
            int at = random.nextInt(word.length());
            boolean inside = at > 0 && at < word.length() - 1;
            char letter = word.charAt(at);
            if (mask == Mask.PART) {
                parting = hidden > 0 || stretched ? "" : PARTING.get(random.nextInt(PARTING.size()));
            } else if (mask == Mask.CAPITALS) {
                cells.replaceAll(cell -> random.nextBoolean() ? cell.toUpperCase(Locale.ROOT) : cell);
            } else if (!used[at]) {
                used[at] = true;
                if (mask == Mask.LOOK
                        && isRussianWithout(cells, at)
                        && !LOOKS.getOrDefault(letter, "").isEmpty()) {
                    String looks = LOOKS.getOrDefault(letter, "");
                    char look = looks.charAt(random.nextInt(looks.length()));
                    boolean number =
                            Character.isDigit(look) && (hidden > 0 || isDigit(cells, at - 1) || isDigit(cells, at + 1));
                    cells.set(at, Character.toString(number ? letter : look));
                } else if (mask == Mask.UNSEEN) {
                    cells.set(at, letter + UNSEEN.get(random.nextInt(UNSEEN.size())));
                } else if (mask == Mask.STRETCH && parting.isEmpty()) {
                    stretched = true;
                    cells.set(at, Character.toString(letter).repeat(3 + random.nextInt(3)));
                } else if (mask == Mask.HIDE && inside && parting.isEmpty() && mayHide(word, at, cells, hidden)) {
                    cells.set(at, Character.toString(SIGNS.charAt(random.nextInt(SIGNS.length()))));
                    hidden++;
                }
            }
        }
        return new Masked(word, String.join(parting, cells), hidden);
    }

    /**
     * Up to about half of the letters of an obscene word may be hidden, one of a coarse word, which may be read as too many others;
     * a letter of the root stays, and a Russian one; digits beside signs say too little.
     */
    private boolean mayHide(String word, int at, List<String> cells, int hidden) {
        LexiconEntry entry = lexicon.formRule(lexicon.forms().match(word)).entry();
        int from = entry.rootAt(word);
        int to = from
                + entry.roots().stream()
                        .filter(word::contains)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
        boolean rootStays = false;
        for (int i = 0; i < cells.size(); i++) {
            if (isDigit(cells, i)) {
                return false;
            }
        }
        for (int i = Math.max(from, 0); i < to; i++) {
            rootStays |= i != at && SIGNS.indexOf(cells.get(i).charAt(0)) < 0;
        }
        return isRussianWithout(cells, at)
                && rootStays
                && hidden < (entry.category() == Category.OBSCENE ? mostHidden(word) : 1);
    }

    /** Up to half of the letters, but not so many that one sign stands between all others, as it hides nothing then. */
    private static int mostHidden(String word) {
        boolean everyOther = word.length() > 4 && word.length() % 2 == 1;
        return word.length() / 2 - (everyOther ? 1 : 0);
    }

    /** Whether a form is none of the clean words, and has no letter thrice. */
    private boolean isOrdinary(String word) {
        return lexicon.rule(word) != null && Stretched.shortened(word, 3).equals(word);
    }

    private static boolean isRussianWithout(List<String> cells, int at) {
        boolean russian = false;
        for (int i = 0; i < cells.size(); i++) {
            russian |= i != at && Alphabet.code(cells.get(i).charAt(0)) >= 0;
        }
        return russian;
    }

    private static boolean isDigit(List<String> cells, int at) {
        return at >= 0 && at < cells.size() && Character.isDigit(cells.get(at).charAt(0));
    }

    /** A word by a random walk through the automaton over full forms. */
    private String word(Random random) {
        FormAutomaton forms = lexicon.forms();
        while (true) {
            StringBuilder word = new StringBuilder();
            int state = WordAutomaton.START;
            while (word.length() < 16 && !(word.length() > 2 && forms.accepts(state) >= 0 && random.nextInt(3) == 0)) {
                int edges = forms.firstEdge(state + 1) - forms.firstEdge(state);
                if (edges == 0) {
                    break;
                }
                int edge = forms.edge(forms.firstEdge(state) + random.nextInt(edges));
                word.append(Alphabet.letter(FormAutomaton.letter(edge)));
                state = FormAutomaton.target(edge);
            }
            if (word.length() > 2 && forms.accepts(state) >= 0 && isOrdinary(word.toString())) {
                return word.toString();
            }
        }
    }

    @Property(tries = 20000)
    void aWordUnderUpToThreeMasksIsFoundOnItsPlaceInPlainLetters(@ForAll("masked") Masked masked) {
        String text = "Вот " + masked.written() + " всё тут";
        int end = 4 + masked.written().length();
        Assume.that(!isWrittenAsAName(masked));
        List<Finding> findings = filter.check(text).findings();

        assertThat(findings).as(masked.toString()).anySatisfy(finding -> {
            if (isWorseWithin(masked, finding, end)) {
                return;
            }
            assertThat(finding.start()).isEqualTo(4);
            assertThat(finding.end()).isEqualTo(end);
            if (masked.hidden() == 0) {
                assertThat(Stretched.shortened(finding.canonical(), 2))
                        .isEqualTo(Stretched.shortened(masked.word(), 2));
            } else {
                assertThat(lexicon.forms().match(finding.canonical())).isGreaterThanOrEqualTo(0);
            }
        });
    }

    /** Whether a coarse word is written as names are, the first letter alone a capital: it may be a surname. */
    private boolean isWrittenAsAName(Masked masked) {
        return lexicon.formRule(lexicon.forms().match(masked.word())).entry().category() == Category.VULGAR
                && masked.written().matches("\\p{Lu}\\p{Ll}+");
    }

    /** Whether an obscene word stands within a coarse one, or within one that is read otherwise; that is what counts. */
    private boolean isWorseWithin(Masked masked, Finding finding, int end) {
        Category own =
                lexicon.formRule(lexicon.forms().match(masked.word())).entry().category();
        return own == Category.VULGAR
                && finding.category() == Category.OBSCENE
                && finding.start() >= 4
                && finding.end() <= end;
    }
}
