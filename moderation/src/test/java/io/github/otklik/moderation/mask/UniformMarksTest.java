package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniformMarksTest {
    @ParameterizedTest
    @CsvSource({
        "с.л.о.в.о, 0",
        "с_о_н, 0",
        "*с*о*н*, 1",
        "..с-о-н!, 2",
        "с.о, -1",
        "с.л-о.в.о, -1",
        "с..л..о, 0",
        "с..л.о, -1",
        "с..л...о, -1",
        "с💧л💧о💧, 0",
        "💧с💧л💧о, 2",
        "👏🏻с👏🏻л👏🏻о, 4",
        "с💧л💦о, -1",
        "с𝐱л𝐱о, -1",
        "с**о, -1",
        "слово, -1",
        "сл.о.в.о, -1",
        "с.л.ов, -1",
        "..., -1"
    })
    void oneAndTheSameMarkStandsBetweenAllLetters(String text, int from) {
        assertThat(UniformMarks.lettersFrom(Letters.STANDARD, text, 0, text.length()))
                .isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 5", "4, 11, 5", "0, 10, -1", "5, 9, -1", "5, 8, -1", "7, 12, 7"})
    void onlyTheStretchIsLookedAt(int start, int end, int from) {
        assertThat(UniformMarks.lettersFrom(Letters.STANDARD, "вот, с.о.н.а", start, end))
                .isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"с.о.н, 5", "с*о*н*, 5", "с_о_н__!, 5", "..., 0"})
    void theLettersEndBeforeTheMarksBehindThem(String text, int to) {
        assertThat(UniformMarks.lettersTo(Letters.STANDARD, text, 0, text.length()))
                .isEqualTo(to);
    }
}
