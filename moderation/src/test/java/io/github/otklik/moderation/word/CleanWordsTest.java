package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clean words are listed, as a mark beside them would turn them into another. */
class CleanWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"аки", "али", "алупка"})
    void aWordOfTheListIsKnown(String word) {
        assertThat(CleanWords.STANDARD.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "дом", "фонарь", "ак", "АКИ"})
    void anyOtherIsNotAndOnlySmallLettersAreCompared(String word) {
        assertThat(CleanWords.STANDARD.contains(word)).isFalse();
    }

    @Test
    void theListIsInSmallLettersAndHasEachWordOnce() {
        List<String> words = new TableFile(CleanWords.class, "clean-words.txt").words();

        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[а-я]+"));
        assertThat(words).allMatch(CleanWords.STANDARD::contains);
    }
}
