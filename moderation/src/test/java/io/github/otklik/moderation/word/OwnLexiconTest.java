package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words of an office laid over the automata of the library are those that would be made of all words at once. */
class OwnLexiconTest {
    private static final int LETTERS = 32;

    private static final List<String> ALLOWED = List.of("жопкин*", "дурак*");
    private static final List<String> OWN = List.of(
            "[чинуша] INSULT",
            "root: чинуш",
            "word: чинуш(а|и|у|ей) хуйчинуш",
            "open: *чинуш* жопа*",
            "short: чшш",
            "[бяка] VULGAR",
            "root: бяк",
            "word: бяк(а|и) чинуша",
            "veiled: бека");

    @Test
    void theAutomataTellTheSameOfEveryWord() {
        LexiconBuilder both = Lexicon.standardBuilder();
        add(both);
        Lexicon atOnce = both.build();
        LexiconBuilder own = new LexiconBuilder();
        add(own);
        Lexicon laid =
                Lexicon.standardBuilder().with(own, Lexicon.standardBuilder().build());

        assertThat(differences(atOnce.all(), laid.all())).isEmpty();
        assertThat(differences(atOnce.words(), laid.words())).isEmpty();
        assertThat(differences(atOnce.forms().automaton(), laid.forms().automaton()))
                .isEmpty();
        assertThat(laid.forms().automaton().size())
                .isEqualTo(atOnce.forms().automaton().size());
        for (String word :
                List.of("чинуша", "бяка", "жопкина", "жопа", "бека", "чшш", "хуй", "перечинушить", "дураку")) {
            assertThat(rule(laid, word)).as(word).isEqualTo(rule(atOnce, word));
        }
        assertThat(laid.cleanPattern("жопкина")).isEqualTo("жопкин*");
        assertThat(laid.entries()).extracting(LexiconEntry::name).endsWith("чинуша", "бяка");
    }

    private static void add(LexiconBuilder builder) {
        LexiconText.checked(builder).clean(ALLOWED);
        LexiconText.checked(builder).entries(OWN);
    }

    private static String rule(Lexicon lexicon, String word) {
        LexiconRule rule = lexicon.rule(word);
        return rule == null ? "" : rule.entry().name() + "/" + rule.kind();
    }

    /** The pairs of states to which one word leads and that tell it different ranks. */
    private static Set<String> differences(WordAutomaton one, WordAutomaton other) {
        Set<String> different = new HashSet<>();
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>();
        open.add(pair(WordAutomaton.START, WordAutomaton.START));
        while (!open.isEmpty()) {
            long pair = open.remove();
            int first = (int) (pair >>> 32);
            int second = (int) pair;
            if (one.accepts(first) != other.accepts(second)) {
                different.add(first + " tells " + one.accepts(first) + ", " + second + " " + other.accepts(second));
            }
            for (int letter = 0; letter < LETTERS; letter++) {
                long next = pair(one.next(first, letter), other.next(second, letter));
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return different;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }
}
