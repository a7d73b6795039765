package io.github.otklik.errors;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How people are told of what cannot be used: as the library and its hosts say it, mostly in English, or the same in Russian by
 * the table {@code messages.txt}. What is in no row of the table stays as it was said.
 *
 * @param language  Russian; or English, in which nothing is changed
 */
public record Errors(Language language) {
    /** As it was said. */
    public static final Errors AS_SAID = new Errors(Language.EN);

    private static final Pattern PLACED = Pattern.compile("([^';]{1,300}?:[0-9]+: )(.*)");
    private static final int DEEPEST = 5;

    /** The rows, those of which more never changes first; read when the first error is told, which most runs never do. */
    private static final class Table {
        static final List<ErrorText> ROWS = rows(Bundle.beside(Errors.class));

        private static List<ErrorText> rows(Bundle bundle) {
            return bundle.keys().stream()
                    .map(key -> ErrorText.of(bundle.text(Language.EN.tag(), key), bundle.text(Language.RU.tag(), key)))
                    .sorted(Comparator.comparingInt(ErrorText::weight).reversed())
                    .toList();
        }
    }

    /** What is said of something, as it is to be told: each line of it for itself. Linear in the rows and in the text. */
    public String told(String said) {
        return language == Language.EN ? said : said.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    /** A line, whose place in a file is left alone. */
    private String line(String said) {
        Matcher placed = PLACED.matcher(said);
        return placed.matches() ? placed.group(1) + told(placed.group(2), DEEPEST) : told(said, DEEPEST);
    }

    private String told(String said, int depth) {
        for (ErrorText row : Table.ROWS) {
            Optional<List<String>> values = depth == 0 ? Optional.empty() : row.values(said);
            if (values.isPresent()) {
                return row.russian(told(values.get(), row, depth - 1));
            }
        }
        return said;
    }

    /** Values that may be texts of the table themselves; what stands in quotation marks is somebody's own. */
    private List<String> told(List<String> values, ErrorText row, int depth) {
        List<String> told = new ArrayList<>(values);
        for (int i = 0; i < told.size(); i++) {
            if (!row.quoted().get(i)) {
                told.set(i, told(told.get(i), depth));
            }
        }
        return told;
    }
}
