package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Phrases;
import java.util.List;

/** The classes of words that the library's own model weighs, made anew from its tables; and none. */
final class TestClasses {
    /** No word has a class. */
    static final WordClasses NONE = new WordClasses(WordAutomaton.of(List.of()), new int[][][] {{}});

    private static final WordClasses STANDARD = of(PhraseTable.all());

    private TestClasses() {}

    static WordClasses classes() {
        return STANDARD;
    }

    private static WordClasses of(List<PhraseTable> tables) {
        int[][][] numbers = new int[tables.size()][][];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = tables.get(place).classNumbers(place);
        }
        return new WordClasses(Phrases.automatonOf(tables), numbers);
    }
}
