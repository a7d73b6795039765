package io.github.otklik.moderation;

import java.util.List;

/** How a passage that was found is written over. */
public enum MaskStyle {
    /** Every character becomes an asterisk. */
    FULL(0, ""),
    /** The first letter stays, by which people and the filter may still know the word. */
    FIRST_LETTER(1, ""),
    /** Three asterisks stand for the passage, whatever its length. */
    SHORT(0, "***"),
    /** A note that something was removed. */
    NOTE(0, "[удалено]");

    private final int kept;
    private final String instead;

    /**
     * A style.
     *
     * @param kept  how many characters stay before the asterisks
     * @param instead  what stands for any passage, unless empty
     */
    MaskStyle(int kept, String instead) {
        this.kept = kept;
        this.instead = instead;
    }

    private String over(String passage) {
        int from = passage.offsetByCodePoints(0, kept);
        return instead.isEmpty()
                ? passage.substring(0, from) + "*".repeat(passage.codePointCount(from, passage.length()))
                : instead;
    }

    /** A text with the obscene and coarse words that were found in it written over; wide, up to the white space around them. */
    String over(String text, List<Finding> findings, boolean wide) {
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        for (Finding finding : findings) {
            boolean word = finding.category() == Category.OBSCENE || finding.category() == Category.VULGAR;
            if (!word || finding.start() < at) {
                continue;
            }
            int start = finding.start();
            int end = finding.end();
            while (wide && start > at && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            while (wide && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            masked.append(text, at, start);
            masked.append(over(text.substring(start, end)));
            at = end;
        }
        return masked.append(text, at, text.length()).toString();
    }
}
