package io.github.otklik.moderation;

/** How a passage that was found is written over. */
public enum MaskStyle {
    /** Every character becomes an asterisk. */
    FULL {
        @Override
        String over(String passage) {
            return "*".repeat(passage.codePointCount(0, passage.length()));
        }
    },
    /** The first letter stays. */
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
}
