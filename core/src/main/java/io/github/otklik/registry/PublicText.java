package io.github.otklik.registry;

/** Text from outside made fit to be shown: one line, no control or direction characters, no half of a pair. */
final class PublicText {
    private static final char REPLACEMENT = '\uFFFD';

    private PublicText() {}

    /**
     * The text on one line: white space becomes a single space and goes at the ends; characters that turn the direction of
     * writing or cannot be seen go; other control characters, non-characters and halves of pairs become U+FFFD. Linear.
     */
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Whether nothing is to be done, which is so of nearly all texts: letters, digits, common marks, single spaces. */
    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c > ' ' && c <= '~') || (c >= '\u0400' && c <= '\u04FF') || c == '«' || c == '»' || c == '№';
            if (!plain && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = clean.length() > 0;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (space) {
                    clean.append(' ');
                    space = false;
                }
                clean.appendCodePoint(isShown(c) ? c : REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isShown(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE
                && !(c >= 0xFDD0 && c <= 0xFDEF);
    }
}
