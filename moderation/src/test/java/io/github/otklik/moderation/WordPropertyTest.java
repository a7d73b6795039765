package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordPropertyTest {
    private final Stages filter = Stages.WORDS;

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of(StandardTables.LEXICON.entries().stream()
                .flatMap(entry -> entry.find().stream())
                .toList());
    }

    @Provide
    Arbitrary<String> sentence() {
        return Arbitraries.of(List.of(
                "", "Во дворе темно. ", "Почините дорогу у школы! ", "Просим вывезти мусор, ", "Когда дадут тепло? "));
    }

    @Property
    void cleanSentencesBeforeAndAfterChangeNothing(
            @ForAll("word") String word, @ForAll("sentence") String before, @ForAll("sentence") String after) {
        List<String> alone =
                filter.check(word).findings().stream().map(Finding::canonical).toList();
        List<String> within = filter.check(before + word + ". " + after).findings().stream()
                .map(Finding::canonical)
                .toList();
        assertThat(within).isEqualTo(alone).isNotEmpty();
    }
}
