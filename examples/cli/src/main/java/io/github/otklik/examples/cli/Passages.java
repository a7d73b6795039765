package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text for a terminal, with what was found in it underlined; of a long text only the passages around what was found. */
final class Passages {
    private static final int WHOLE = 110;
    private static final int AROUND = 40;
    private static final char HIDDEN = '·';

    private final String text;
    private final List<Finding> findings;
    private final BitSet found = new BitSet();

    Passages(String text, List<Finding> findings) {
        this.text = text;
        this.findings = findings;
        findings.forEach(finding -> found.set(finding.start(), finding.end()));
    }

    /** Pairs of lines: a passage and what underlines it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Finding finding : findings) {
            int from = text.length() <= WHOLE ? 0 : boundary(Math.max(0, finding.start() - AROUND));
            int to = text.length() <= WHOLE ? text.length() : boundary(Math.min(text.length(), finding.end() + AROUND));
            if (start >= 0 && from > end) {
                add(lines, start, end);
                start = -1;
            }
            start = start < 0 ? from : start;
            end = Math.max(end, to);
        }
        if (start >= 0) {
            add(lines, start, end);
        }
        return lines;
    }

    private int boundary(int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    private void add(List<String> lines, int start, int end) {
        StringBuilder passage = new StringBuilder(start > 0 ? "…" : "");
        StringBuilder under = new StringBuilder(start > 0 ? " " : "");
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            passage.append(shown(text.substring(at, at + Character.charCount(c))));
            under.append((found.get(at) ? "^" : " ").repeat(width(c)));
        }
        lines.add(passage + (end < text.length() ? "…" : ""));
        lines.add(under.toString().stripTrailing());
    }

    /** A text with a dot for each character that a terminal would obey, turn around or not show. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(obeyed(c) ? HIDDEN : c));
        return shown.toString();
    }

    private static boolean obeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The columns that a character takes; a guess, as terminals differ about pictures. */
    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> c >= 0x1F300 && c <= 0x1FAFF ? 2 : 1;
        };
    }
}
