package io.github.otklik.moderation.mask;

/** Names of people and firms of which letters are left out, which are no masks of words: their first letter alone is a capital. */
final class CutName {
    private static final String OPENING = "«\"“„";
    /** So many signs at least stand for the letters of a name within a sentence. */
    private static final String CUT = "***";

    private static final String CLOSING = "»\"”“";

    private CutName() {}

    /**
     * Whether a stretch that may hide a word is rather a name: it stands within a sentence, or between quotation marks there, behind a
     * title, or before another name.
     *
     * @param usual  whether the word that it may hide is a common one, which also stands there with a capital
     */
    static boolean is(String text, int start, int end, boolean usual) {
        return Character.isUpperCase(text.charAt(start))
                && text.substring(start + 1, end).chars().noneMatch(Character::isUpperCase)
                && (Around.isTitled(text, start)
                        || isQuoted(text, start, end)
                        || (!usual
                                && isWithinSentence(text, start)
                                && text.substring(start, end).contains(CUT))
                        || isBeforeName(text, end, usual));
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 2
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && (isClosing(text, end) || isClosing(text, end - 1))
                && text.charAt(start - 2) == ' '
                && Character.isLetter(text.charAt(start - 3));
    }

    /** Whether a word stands before a place, with a space between. */
    private static boolean isWithinSentence(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Character.isLowerCase(text.charAt(start - 2));
    }

    private static boolean isClosing(String text, int at) {
        return at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBeforeName(String text, int end, boolean usual) {
        if (end + 2 >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(end + 1))) {
            return false;
        }
        char second = text.charAt(end + 2);
        return second == '*' || second == '.' || (!usual && Character.isLowerCase(second));
    }
}
