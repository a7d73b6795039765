package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cutting a line of a regulation where names in «» may hold any mark but their own. */
final class Line {
    private static final char OPEN = '«';
    private static final char CLOSE = '»';

    private Line() {}

    /** The place of a mark outside of names, or -1. */
    static int find(String text, char mark, int from) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i >= from && !inside && c == mark) {
                return i;
            }
            inside = c == OPEN || (inside && c != CLOSE);
        }
        return -1;
    }

    /** The pieces between marks outside of names, tidied; always at least one. */
    static List<String> split(String text, char mark) {
        List<String> pieces = new ArrayList<>();
        boolean inside = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside && c == mark) {
                pieces.add(Text.tidy(text.substring(start, i)));
                start = i + 1;
            }
            inside = c == OPEN || (inside && c != CLOSE);
        }
        pieces.add(Text.tidy(text.substring(start)));
        return pieces;
    }

    /** The text before a name in «» that ends the words, and the name; nothing where there is none. */
    static Optional<List<String>> named(String words) {
        int open = words.indexOf(OPEN);
        if (open < 0 || words.indexOf(CLOSE) != words.length() - 1) {
            return Optional.empty();
        }
        String name = Text.tidy(words.substring(open + 1, words.length() - 1));
        boolean good = !name.isEmpty() && name.indexOf(OPEN) < 0;
        return good ? Optional.of(List.of(Text.tidy(words.substring(0, open)), name)) : Optional.empty();
    }
}
