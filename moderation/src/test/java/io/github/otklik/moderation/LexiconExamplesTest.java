package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.moderation.word.LexiconBuilder;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.LexiconText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconExamplesTest {
    static List<LexiconEntry> entries() {
        return StandardTables.LEXICON.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aFamilyFindsItsWordsAndSparesTheOthers(LexiconEntry entry) {
        for (String word : entry.find()) {
            LexiconRule rule = rule(word);
            assertThat(rule == null ? null : rule.entry()).as(word).isEqualTo(entry);
        }
        for (String word : entry.ignored()) {
            assertThat(rule(word)).as(word).isNull();
        }
        assertThat(entry.gloss()).isNotBlank();
        assertThat(entry.roots()).isNotEmpty();
        assertThat(entry.find()).isNotEmpty();
    }

    @Test
    void aBadLineIsNamed() {
        assertThatThrownBy(() -> LexiconText.checked(new LexiconBuilder()).entries(List.of("[a] OBSCENE", "word: (б")))
                .hasMessageContaining("Line 2");
    }

    private static @Nullable LexiconRule rule(String word) {
        return StandardTables.LEXICON.rule(word);
    }
}
