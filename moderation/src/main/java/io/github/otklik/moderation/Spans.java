package io.github.otklik.moderation;

import java.util.List;

/** Where findings end: what is drawn over the last character of one, such as an accent, belongs to it. */
final class Spans {
    private Spans() {}

    /** Moves the ends of findings behind what is drawn over their last characters. */
    static void complete(List<Finding> findings, CharSequence text) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int end = end(text, finding.end());
            if (end > finding.end()) {
                findings.set(
                        i,
                        new Finding(
                                finding.category(),
                                finding.start(),
                                end,
                                finding.canonical(),
                                finding.masked(),
                                finding.source(),
                                finding.way(),
                                finding.confidence()));
            }
        }
    }

    private static int end(CharSequence text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = Character.codePointAt(text, end);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                    end += Character.charCount(c);
                default -> {
                    return end;
                }
            }
        }
        return end;
    }
}
