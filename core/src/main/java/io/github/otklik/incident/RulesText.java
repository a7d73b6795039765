package io.github.otklik.incident;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads {@link Incidents.Rules} from the library's table, whose head tells the form of its rows. */
final class RulesText {
    private static final String FILE = "limits.txt";
    private static final int CELLS = 6;

    private RulesText() {}

    static Incidents.Rules elizovo() {
        return LineFile.lines(Text.resource(RulesText.class, FILE)).stream()
                .map(line -> Text.split(line.text(), '|'))
                .filter(cells -> cells.get(0).equals("elizovo"))
                .map(RulesText::rules)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row elizovo in " + FILE));
    }

    private static Incidents.Rules rules(List<String> cells) {
        if (cells.size() != CELLS) {
            throw new IllegalStateException(FILE + ": a row must have " + CELLS + " cells; was " + cells);
        }
        return new Incidents.Rules(
                Role.of(cells.get(1)),
                new Clause(cells.get(2)),
                Text.number(cells.get(3)),
                Optional.of(Duration.parse(cells.get(4))),
                cells.get(5));
    }
}
