package io.github.otklik.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with places in braces, cut into what stands between them once, so that filling it is linear in the result. */
final class Template {
    private static final int LONGEST_NAME = 60;

    /** The text before the first place, then a place and the text behind it, and so on. */
    private final List<String> pieces;

    private Template(List<String> pieces) {
        this.pieces = pieces;
    }

    /** The first piece of a text that is not a proper place for a value: a brace without its pair, or a name that is blank or too long. */
    static Optional<String> flaw(String text) {
        int at = 0;
        for (int open = brace(text, 0); open >= 0; open = brace(text, at)) {
            int close = text.charAt(open) == '{' ? brace(text, open + 1) : -1;
            boolean good = close > open + 1
                    && text.charAt(close) == '}'
                    && close - open <= LONGEST_NAME
                    && !text.substring(open + 1, close).isBlank();
            if (!good) {
                return Optional.of(text.substring(open, Math.min(text.length(), open + LONGEST_NAME)));
            }
            at = close + 1;
        }
        return Optional.empty();
    }

    /** The place of the next brace of either kind, or -1. */
    private static int brace(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    /** The template of a text without a flaw. */
    static Template of(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            pieces.add(text.substring(at, open));
            pieces.add(text.substring(open + 1, close).strip());
            at = close + 1;
        }
        pieces.add(text.substring(at));
        return new Template(List.copyOf(pieces));
    }

    /** The first place that has no value, or a blank one. */
    Optional<String> missing(Map<String, String> values) {
        for (int i = 1; i < pieces.size(); i += 2) {
            if (values.getOrDefault(pieces.get(i), "").isBlank()) {
                return Optional.of(pieces.get(i));
            }
        }
        return Optional.empty();
    }

    /** The text with values in its places; braces in a value are no places. */
    String filled(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i % 2 == 0 ? pieces.get(i) : values.getOrDefault(pieces.get(i), ""));
        }
        return text.toString();
    }
}
