package io.github.otklik.moderation;

import java.util.Comparator;
import java.util.List;

/** Where findings begin and end: what is drawn over the last character of one, such as an accent, belongs to it. */
final class Spans {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::category);

    private Spans() {}

    /** Moves the ends of findings behind what is drawn over their last characters, and puts them in their order in the text. */
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
        if (findings.size() > 1) {
            findings.sort(BY_PLACE);
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
