package io.github.otklik.moderation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows to learn from are read and counted. */
class RowsTest {
    @Test
    void aRowIsAHandItsTopicsAndAText() {
        List<Row> rows = Rows.of("# rows\n\n  \nодин\tit\tты\tи он\nдва\t-\tдом\nдва\t=\tсад\nтри\to\t");

        assertThat(rows)
                .containsExactly(
                        new Row("один", Topic.INSULT.bit() | Topic.THREAT.bit(), false, "ты\tи он"),
                        new Row("два", 0, false, "дом"),
                        new Row("два", 0, true, "сад"),
                        new Row("три", Topic.OFFER.bit(), false, ""));
        assertThat(rows.get(0).has(Topic.INSULT)).isTrue();
        assertThat(rows.get(0).has(Topic.OFFER)).isFalse();
        assertThat(rows.get(1).weight()).isEqualTo(1);
        assertThat(rows.get(2).weight()).isEqualTo(40);
        assertThat(Rows.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
                    один            % a row must be 'hand, tab, topics, tab, text'; was 'один'
                    один>i          % a row must be 'hand, tab, topics, tab, text'; was 'один>i'
                    >i>текст        % a row must be 'hand, tab, topics, tab, text'; was '>i>текст'
                    а>>текст        % topics must be letters of 'ito', '-' or '='; was ''
                    а>ix>текст      % topics must be letters of 'ito', '-' or '='; was 'ix'
                    а>ii>текст      % topics must be letters of 'ito', '-' or '='; was 'ii'
                    а>-i>текст      % topics must be letters of 'ito', '-' or '='; was '-i'
                    а>==>текст      % topics must be letters of 'ito', '-' or '='; was '=='
                    """)
    void aBadRowIsNamed(String line, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("а\t-\tтекст\n" + line.replace('>', '\t')))
                .withMessage("line 2: " + problem.replace('>', '\t'));
    }

    @Test
    void aTextHasAtMostSoManyCharacters() {
        assertThat(Rows.of("а\t-\t" + "д".repeat(16_383))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("а\t-\t" + "д".repeat(16_384)))
                .withMessage("line 1: a text must have at most 16384 characters; it has 16384");
    }

    @Test
    void theFirstTwentyProblemsAreToldAndHowManyMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("x\n".repeat(20)))
                .withMessageContaining("line 20: ")
                .withMessageNotContaining("more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of("x\n".repeat(23)))
                .withMessageContaining("line 20: ")
                .withMessageNotContaining("line 21: ")
                .withMessageEndingWith("\nand 3 more");
    }

    @Test
    void thereAreAtMostSoManyRows() {
        String row = "а\t-\tд\n";

        assertThat(Rows.of(row.repeat(Rows.MOST_ROWS))).hasSize(200_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.of(row.repeat(Rows.MOST_ROWS + 1)))
                .withMessage("line 200001: there must be at most 200000 rows");
    }

    @Test
    void figuresCountWhatWasFoundRightlyAndWronglyAndMissed() {
        List<Row> rows = Rows.of("а\ti\tд\n".repeat(4) + "а\t-\tд\n".repeat(5) + "а\tt\tд");
        double[] scores = {1, 0.5, 0, 0.9, 0.5, 0.4, 0.3, 0.2, 0.1, 2};

        assertThat(HeldOut.of(rows, Topic.INSULT, scores, 0.5)).isEqualTo(new HeldOut(Topic.INSULT, 3, 2, 1));
        assertThat(HeldOut.of(rows, Topic.OFFER, scores, 3)).isEqualTo(new HeldOut(Topic.OFFER, 0, 0, 0));
    }
}
