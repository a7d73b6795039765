package io.github.otklik.examples.desk.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of an answer's text that stand in braces until their values take them. */
public final class Places {
    /** The unit that answers. */
    public static final String UNIT = "подразделение";

    /** The place that the message is about. */
    public static final String ADDRESS = "адрес";

    /** Today. */
    public static final String DATE = "дата";

    /** All of them. */
    public static final List<String> NAMES = List.of(UNIT, ADDRESS, DATE);

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]{1,60})}");

    private Places() {}

    /** A text with the values that are there; a place whose value is blank stays as it is. */
    public static String filled(String text, Map<String, String> values) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> {
            String value = values.getOrDefault(found.group(1).strip(), "");
            return Matcher.quoteReplacement(value.isBlank() ? found.group() : value);
        });
    }

    /** The first place of a text that has no value yet, with its braces. */
    public static Optional<String> unfilled(String text) {
        return PLACE.matcher(text)
                .results()
                .filter(found -> NAMES.contains(found.group(1).strip()))
                .map(found -> found.group())
                .findFirst();
    }

    /** The first place of a text that nothing fills, with its braces. */
    public static Optional<String> unknown(String text) {
        return PLACE.matcher(text)
                .results()
                .filter(found -> !NAMES.contains(found.group(1).strip()))
                .map(found -> found.group())
                .findFirst();
    }
}
