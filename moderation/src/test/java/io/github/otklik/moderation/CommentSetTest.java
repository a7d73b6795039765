package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Comments written and labelled by those who wrote no rule: what of them is found, and how much of what is found is right.
 * Words missing from the rules were looked for in comments-tuning.tsv alone; of comments-held.tsv only the sums are known.
 */
class CommentSetTest {
    private static final ModerationFilter RULES =
            ModerationFilter.builder().rulesOnly().build();
    private static final ModerationFilter WITH_OPINION = ModerationFilter.standard();
    private static final double SURE = 0.9;

    /** The labels, in the order of their columns behind the text. */
    private enum Label {
        OBSCENE(1, Category.OBSCENE, Category.OBSCENE),
        INSULT(3, Category.INSULT, Category.INSULT),
        THREAT(4, Category.THREAT, Category.HARM_INTENT),
        OFFER(5, Category.SPAM, Category.ADVERTISING);

        private static final int VULGAR = 6;

        private final int column;
        private final Category one;
        private final Category other;

        Label(int column, Category one, Category other) {
            this.column = column;
            this.one = one;
            this.other = other;
        }

        boolean isOf(String[] row) {
            return row[column].equals("1");
        }

        /** Whether a finding in that row, which has not the label, is no error: obscene and vulgar words are close. */
        boolean isPardoned(String[] row) {
            return this == OBSCENE && row[VULGAR].equals("1");
        }

        List<Finding> in(Verdict verdict) {
            return verdict.findings().stream()
                    .filter(finding -> finding.category() == one || finding.category() == other)
                    .toList();
        }
    }

    /** How often a label was found where it stands, found where it does not, and missed; and how often a sure finding was right. */
    private record Figures(int right, int wrong, int missed, int sureRight, int sure) {
        static Figures of(ModerationFilter filter, String file, Label label) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            int sureRight = 0;
            int sure = 0;
            for (String[] row : rows(file)) {
                List<Finding> findings = label.in(filter.check(row[0]));
                boolean labelled = label.isOf(row);
                right += labelled && !findings.isEmpty() ? 1 : 0;
                missed += labelled && findings.isEmpty() ? 1 : 0;
                if (label.isPardoned(row)) {
                    continue;
                }
                wrong += labelled || findings.isEmpty() ? 0 : 1;
                int surely = (int) findings.stream()
                        .filter(finding -> finding.confidence() >= SURE)
                        .count();
                sure += surely;
                sureRight += labelled ? surely : 0;
            }
            return new Figures(right, wrong, missed, sureRight, sure);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double sureOfThose() {
            return sure == 0 ? 1 : (double) sureRight / sure;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "comments-tuning.tsv, OBSCENE, 0.985, 0.97",
        "comments-tuning.tsv, INSULT, 0.98, 0.79",
        "comments-tuning.tsv, THREAT, 0.98, 0.76",
        "comments-tuning.tsv, OFFER, 0.98, 0.94",
        "comments-held.tsv, OBSCENE, 0.985, 0.94",
        "comments-held.tsv, INSULT, 0.97, 0.68",
        "comments-held.tsv, THREAT, 0.85, 0.55",
        "comments-held.tsv, OFFER, 0.96, 0.67"
    })
    void findsWhatItIsKnownToFindInUnseenComments(String file, Label label, double precision, double recall) {
        Figures figures = Figures.of(RULES, file, label);
        assertThat(figures.precision()).as("precision: %s", figures).isGreaterThanOrEqualTo(precision);
        assertThat(figures.recall()).as("recall: %s", figures).isGreaterThanOrEqualTo(recall);
        assertThat(figures.sureOfThose())
                .as("right of those at %s and more: %s", SURE, figures)
                .isGreaterThanOrEqualTo(SURE);
    }

    @ParameterizedTest
    @CsvSource({"INSULT, 0.98, 0.77", "THREAT, 0.87, 0.68", "OFFER, 0.93, 0.82"})
    void theOpinionFindsMoreAndIsSeldomWrong(Label label, double precision, double recall) {
        Figures figures = Figures.of(WITH_OPINION, "comments-held.tsv", label);
        assertThat(figures.precision()).as("precision: %s", figures).isGreaterThanOrEqualTo(precision);
        assertThat(figures.recall()).as("recall: %s", figures).isGreaterThanOrEqualTo(recall);
    }

    private static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        for (String line : PhraseSet.read(file)) {
            rows.add(line.split("\t", -1));
        }
        return rows.subList(1, rows.size());
    }
}
