package io.github.otklik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every clause has its rule and its test; run with {@code -Dotklik.matrix.write=true} to write what was found to the README. */
class ClauseMatrixTest {
    private static final String FROM = "<!-- matrix -->\n";
    private static final String TO = "<!-- end of matrix -->";

    private final ClauseMatrix matrix = new ClauseMatrix();

    @Test
    void everyClauseThatIsARuleHasARuleAndATest() {
        for (ClauseMatrix.Row row : matrix.rows) {
            if (row.isRule()) {
                assertThat(matrix.rules).as("rules").containsKey(row.clause());
                assertThat(matrix.tests).as("tests").containsKey(row.clause());
            }
        }
    }

    @Test
    void everyClauseOfTheActIsListedOnceAndInBothLanguages() {
        assertThat(matrix.rows).extracting(ClauseMatrix.Row::clause).doesNotHaveDuplicates();
        assertThat(matrix.rows).hasSize(29 + 19 + 21).allSatisfy(row -> {
            assertThat(row.kind()).isIn("rule", "definition", "elsewhere");
            assertThat(row.russian()).isNotEmpty();
            assertThat(row.english()).isNotEmpty();
            assertThat(row.where().isEmpty()).isEqualTo(!row.kind().equals("elsewhere"));
        });
    }

    @Test
    void onlyClausesThatThereAreAreCited() {
        Set<String> known = new HashSet<>();
        matrix.rows.forEach(row -> known.add(row.clause()));
        Set<String> cited = new TreeSet<>();
        for (Map<String, List<String>> each : List.of(matrix.rules, matrix.tests)) {
            cited.addAll(each.keySet());
        }

        assertThat(known).containsAll(cited);
    }

    @Test
    void theReadmeShowsTheMatrix() throws IOException {
        Path readme = Path.of("README.md");
        String text = Files.readString(readme, StandardCharsets.UTF_8);
        int from = text.indexOf(FROM) + FROM.length();
        int to = text.indexOf(TO);
        String found = matrix.markdown();
        if (Boolean.getBoolean("otklik.matrix.write")) {
            Files.writeString(readme, text.substring(0, from) + found + text.substring(to), StandardCharsets.UTF_8);
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(found);
    }
}
