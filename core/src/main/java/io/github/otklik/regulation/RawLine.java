package io.github.otklik.regulation;

import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of an act with something on it.
 *
 * @param number  its number
 * @param text  all of it
 * @param first  its first word, in lower case
 * @param left  what stands before the colon
 * @param value  what stands after it; null where there is none
 */
record RawLine(
        int number,
        String text,
        String first,
        String left,
        @Nullable String value) {
    /** The line that stands in a file. */
    static RawLine of(LineFile.Line line) {
        String content = line.text();
        List<String> words = Text.words(content.replace(':', ' ').replace(',', ' '));
        String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        int colon = Line.find(content, ':', 0);
        return new RawLine(
                line.number(),
                content,
                first.equals("отчет") ? "отчёт" : first,
                Text.tidy(colon < 0 ? content : content.substring(0, colon)),
                colon < 0 ? null : Text.tidy(content.substring(colon + 1)));
    }

    /** Whether it begins as some line of an act does. */
    boolean isKnown() {
        return Header.of(left).isPresent()
                || (!left.isEmpty() && RegulationReader.SORTS.stream().anyMatch(each -> each.equalsIgnoreCase(first)));
    }
}
