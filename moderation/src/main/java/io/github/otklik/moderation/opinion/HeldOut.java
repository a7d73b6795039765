package io.github.otklik.moderation.opinion;

import java.util.List;

/**
 * How a model did on rows of hands that it had not seen.
 *
 * @param topic  what was looked for
 * @param found  the rows that were found rightly
 * @param wrong  the rows that were found wrongly
 * @param missed  the rows that were missed
 */
public record HeldOut(Topic topic, int found, int wrong, int missed) {
    static HeldOut of(List<Row> rows, Topic topic, double[] scores, double threshold) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (int row = 0; row < scores.length; row++) {
            boolean has = rows.get(row).has(topic);
            boolean said = scores[row] >= threshold;
            found += has && said ? 1 : 0;
            wrong += !has && said ? 1 : 0;
            missed += has && !said ? 1 : 0;
        }
        return new HeldOut(topic, found, wrong, missed);
    }
}
