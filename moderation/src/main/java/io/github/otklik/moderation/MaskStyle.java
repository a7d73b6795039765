package io.github.otklik.moderation;

import java.util.List;

/** How a passage that was found is written over. */
public enum MaskStyle {
    /** Every character becomes an asterisk. */
    FULL {
        @Override
        String over(String passage) {
            return "*".repeat(passage.codePointCount(0, passage.length()));
        }
    },
    /** The first letter stays, by which people and the filter may still know the word. */
    FIRST_LETTER {
        @Override
        String over(String passage) {
            int first = Character.charCount(passage.codePointAt(0));
            return passage.substring(0, first) + "*".repeat(passage.codePointCount(first, passage.length()));
        }
    },
    /** Three asterisks stand for the passage, whatever its length. */
    SHORT {
        @Override
        String over(String passage) {
            return "***";
        }
    },
    /** A note that something was removed. */
    NOTE {
        @Override
        String over(String passage) {
            return "[удалено]";
        }
    };

    abstract String over(String passage);

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
