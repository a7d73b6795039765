package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own labelled sets: words behind masks in a sentence, and clean words that look like them. */
class WordSetsTest {
    private final ModerationFilter filter = ModerationFilter.standard();

    static List<String> masked() {
        return lines("masked-words.tsv");
    }

    /** The sentences with the masked words in them. */
    static List<String> maskedTexts() {
        return masked().stream()
                .map(row -> row.split("\t", -1))
                .map(cells -> cells[3].replace("{}", unescaped(cells[2])))
                .toList();
    }

    static List<String> clean() {
        return lines("clean-words.txt");
    }

    @ParameterizedTest
    @MethodSource("masked")
    void aMaskedWordIsFoundOnItsPlace(String row) {
        String[] cells = row.split("\t", -1);
        String word = unescaped(cells[2]);
        String text = cells[3].replace("{}", word);
        int start = text.indexOf(word);
        assertThat(filter.check(text).findings()).anySatisfy(finding -> {
            assertThat(finding.category()).isEqualTo(Category.OBSCENE);
            assertThat(finding.rule()).startsWith(cells[1] + "/");
            assertThat(finding.masked()).isTrue();
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(word);
            assertThat(finding.start()).isEqualTo(start);
        });
    }

    @ParameterizedTest
    @MethodSource("clean")
    void aCleanWordIsLeftAlone(String word) {
        for (String text : List.of(word, "Вот " + word + " и всё", "(" + word + ")")) {
            assertThat(filter.check(text).findings().stream().filter(f -> f.category() == Category.OBSCENE))
                    .as(text)
                    .isEmpty();
        }
    }

    static String unescaped(String cell) {
        String text = cell;
        for (String code : List.of("200b", "00ad", "2060", "200f")) {
            text = text.replace("\\u" + code, Character.toString(Integer.parseInt(code, 16)));
        }
        return text;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(WordSetsTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
