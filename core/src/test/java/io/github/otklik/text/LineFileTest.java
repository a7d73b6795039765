package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFileTest {
    private static String raised(LineFile file) {
        StringBuilder seen = new StringBuilder();
        assertThatThrownBy(() -> file.raise((subject, problems, count) -> {
                    seen.append(subject).append(": ").append(String.join(" / ", problems));
                    return new IllegalArgumentException("raised");
                }))
                .hasMessage("raised");
        return seen.toString();
    }

    @Test
    void emptyLinesAndCommentsAreLeftOutAndStillCounted() {
        assertThat(LineFile.lines("\uFEFF# head\n\n  a\u00A0 b  # why\nc#d\n   \t\n#\ne"))
                .containsExactly(new LineFile.Line(3, "a b"), new LineFile.Line(4, "c#d"), new LineFile.Line(7, "e"));
    }

    @Test
    void ofATextThatIsTooLongNothingIsRead() {
        LineFile file = new LineFile("a.txt");

        assertThat(file.lines(new StringReader("abc"), 3)).isEqualTo(List.of(new LineFile.Line(1, "abc")));
        assertThat(file.lines(new StringReader("abcd"), 3)).isEmpty();
        assertThat(raised(file))
                .isEqualTo("a.txt: a.txt:1: too long 'over 3'; a file must have at most that many characters");
    }

    @Test
    void whatIsWrongWithTheFileComesBeforeWhatIsWrongWithItsLines() {
        LineFile file = new LineFile("a.txt");
        file.problem(2, "bad date", "x", "it must read like 2022-12-01");
        file.problem(1, "bad name", "y\n", "it must be a word");
        file.problem("no line 'z'; every file must have it");

        assertThat(raised(file))
                .isEqualTo("a.txt: a.txt: no line 'z'; every file must have it"
                        + " / a.txt:1: bad name 'y?'; it must be a word"
                        + " / a.txt:2: bad date 'x'; it must read like 2022-12-01");
    }
}
