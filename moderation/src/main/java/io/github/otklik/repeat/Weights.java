package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each sign weighs, and from which similarity on what is proposed, read from {@code weights.txt}. */
final class Weights {
    private static final TableFile FILE = new TableFile(Weights.class, "weights.txt");
    private static final String SHOWN = "threshold-shown";
    private static final String GROUND = "threshold-ground";

    private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    private final double shown;
    private final double ground;

    private Weights(Map<String, Double> rows) {
        for (Sign sign : Sign.values()) {
            double weight = required(rows, sign.word());
            if (!sign.admits(weight)) {
                throw new IllegalArgumentException(
                        FILE.file() + ": '" + sign.word() + "' must keep the side that it speaks for; was " + weight);
            }
            weights.put(sign, weight);
        }
        shown = required(rows, SHOWN);
        ground = required(rows, GROUND);
        if (rows.size() > weights.size() + 2) {
            throw new IllegalArgumentException(FILE.file() + ": there must be no other rows than signs and thresholds");
        }
    }

    private static double required(Map<String, Double> rows, String name) {
        Double number = rows.get(name);
        if (number == null) {
            throw new IllegalArgumentException(FILE.file() + ": there must be a row '" + name + "'");
        }
        return number;
    }

    static Weights standard() {
        return parse(FILE.lines());
    }

    /**
     * Reads a table: a name and a number a row, each sign once.
     *
     * @throws IllegalArgumentException if a row is bad, unknown or missing
     */
    static Weights parse(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        Rows rows = new Rows();
        rows.read(FILE.file(), lines, row -> {
            int space = row.indexOf(' ');
            if (space < 0 || weights.put(row.substring(0, space), number(row, space)) != null) {
                throw new IllegalArgumentException(
                        "a row must be a name, not given before, and a number; was '" + row + "'");
            }
        });
        rows.raise();
        return new Weights(weights);
    }

    private static double number(String row, int space) {
        double number;
        try {
            number = Double.parseDouble(row.substring(space).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a weight must be a number; was '" + row + "'", e);
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a weight must be a finite number; was '" + row + "'");
        }
        return number;
    }

    double of(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** From which similarity on a repeat is shown to a person. */
    double shown() {
        return shown;
    }

    /** From which similarity on a repeat may ground a refusal. */
    double ground() {
        return ground;
    }

    /** The similarity of a sum of weights, from 0 to 1: the logistic function, the same on every machine. */
    static double similarity(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The sum of weights of a similarity above 0 and below 1. */
    static double sum(double similarity) {
        return StrictMath.log(similarity / (1 - similarity));
    }
}
