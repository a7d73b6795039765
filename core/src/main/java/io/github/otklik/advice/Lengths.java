package io.github.otklik.advice;

import io.github.otklik.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many characters each network takes in one message; nothing is known of a network that the table does not name. */
final class Lengths {
    private static final String FILE = "lengths.txt";
    private static final int CELLS = 5;

    private final Map<String, Limits> limits;

    /**
     * The limits of a network, in UTF-16 units.
     *
     * @param plain  of a text alone
     * @param underPicture  of a text under a picture
     */
    record Limits(int plain, int underPicture) {}

    private Lengths(Map<String, Limits> limits) {
        this.limits = Map.copyOf(limits);
    }

    static Lengths load() {
        return parse(Text.resource(Lengths.class, FILE));
    }

    static Lengths parse(String content) {
        Map<String, Limits> limits = new HashMap<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Text.split(line, '|');
            if (cells.size() != CELLS) {
                throw new IllegalArgumentException(
                        FILE + ":" + number + ": a row must have " + CELLS + " cells; has " + cells.size());
            }
            Limits row = new Limits(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
            for (String name : Text.split(cells.get(0), '/')) {
                limits.put(name, row);
            }
        }
        return new Lengths(limits);
    }

    Optional<Limits> of(String network) {
        return Optional.ofNullable(limits.get(Text.tidy(network).toLowerCase(Locale.ROOT)));
    }
}
