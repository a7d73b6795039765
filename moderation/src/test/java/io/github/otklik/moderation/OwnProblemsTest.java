package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the problems of an office's words are told, and which. */
class OwnProblemsTest {
    @Test
    void ofManyProblemsTheFirstByLineAreToldAndHowManyMore() {
        OwnProblems problems = new OwnProblems(3);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.first()).isEmpty();
        problems.add(5, "д");
        problems.add(7, "е");
        problems.nextCheck();
        problems.add(2, "а");

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.first())
                .containsExactly(
                        new OwnWords.Problem(2, "а"), new OwnWords.Problem(5, "д"), new OwnWords.Problem(7, "е"));
        problems.add(3, "б");
        assertThat(problems.first())
                .containsExactly(
                        new OwnWords.Problem(2, "а"),
                        new OwnWords.Problem(3, "б"),
                        new OwnWords.Problem(5, "here and below: 2 more"));
    }

    @Test
    void ofOneCheckNoMoreProblemsAreKeptThanAreTold() {
        OwnProblems problems = new OwnProblems(2);
        for (int line = 1; line <= 9; line++) {
            problems.add(line, "а");
        }

        assertThat(problems.first())
                .containsExactly(new OwnWords.Problem(1, "а"), new OwnWords.Problem(2, "here and below: 8 more"));
    }

    @Test
    void everyBadLineIsToldAtOnceWhateverItBelongsTo() {
        String own = "allow: (а\n[бяка VULGAR\nlet x\nallow: (в\n[мяка] VULGAR\nword: (б\ntable insults\ncue\ncue A";

        assertThat(OwnWords.problems(own)).extracting(OwnWords.Problem::line).containsExactly(1, 2, 3, 4, 6, 8, 9);
    }

    @Test
    void aClassThatNothingAsksForIsTold() {
        assertThat(OwnWords.problems("table insults\ncue BROOM веники"))
                .containsExactly(new OwnWords.Problem(2, "no rule, guard or weight asks for the class BROOM"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    allow: (а                    ; [x        ; 1
                    let x                        ; [x        ; 1
                    let x                        ; allow: (а ; 1
                    table insults|cue            ; [x        ; 2
                    table insults|cue            ; allow: (а ; 2
                    table insults|cue|[x] VULGAR ; word: (а  ; 2
                    """)
    void manyBadRowsOfAKindHideNoneOfAnotherAboveThem(String rows, String many, int line) {
        String own = rows.replace('|', '\n') + "\n" + (many + "\n").repeat(300);

        assertThat(OwnWords.problems(own))
                .hasSize(200)
                .first()
                .extracting(OwnWords.Problem::line)
                .isEqualTo(line);
    }

    @Test
    void manyBadExamplesOfFamiliesHideNoneOfATableAboveThem() {
        String words = IntStream.range(0, 300)
                .mapToObj(i -> " дорога" + Integer.toString(i, 8).replaceAll("[0-9]", "а$0"))
                .collect(Collectors.joining());

        assertThat(OwnWords.problems(
                        "table insults\nfind: дорога\n[бяка] VULGAR\nroot: бяк\nword: бяка\nfind: бяка" + words))
                .hasSize(200)
                .first()
                .isEqualTo(new OwnWords.Problem(2, "'дорога' is not found by any rule"));
    }
}
