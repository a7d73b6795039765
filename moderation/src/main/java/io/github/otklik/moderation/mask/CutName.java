package io.github.otklik.moderation.mask;

import java.util.List;

/**
 * Names of people and firms of which letters are left out, which are no masks of words: their first letter alone is a capital. And
 * plates of cars of which the number is left out.
 */
final class CutName {
    private static final String OPENING = "«\"“„";
    /** So many signs at least stand for the letters of a name within a sentence. */
    private static final String CUT = "***";

    private static final List<String> SURNAMES = List.of("ов", "ова", "ев", "ева", "ин", "ина", "ский", "ская");
    private static final String PLATE = "авекмнорстух";
    private static final String CLOSING = "»\"”“";

    private CutName() {}

    /**
     * Whether a stretch that may hide a word is rather a plate or a name; a name stands within a sentence, or between quotation marks
     * there, behind a title, or before another name.
     *
     * @param usual  whether the word that it may hide is a common one, which also stands there with a capital
     */
    static boolean is(String text, int start, int end, boolean usual) {
        return isPlate(text, start, end) || isName(text, start, end, usual);
    }

    private static boolean isName(String text, int start, int end, boolean usual) {
        return Character.isUpperCase(text.charAt(start))
                && text.substring(start + 1, end).chars().noneMatch(Character::isUpperCase)
                && (Around.isTitled(text, start)
                        || isQuoted(text, start, end)
                        || ((!usual || isInitial(text, start, end))
                                && isWithinSentence(text, start)
                                && text.substring(start, end).contains(CUT))
                        || (!usual && isSurname(text, start, end))
                        || isBeforeName(text, end, usual));
    }

    /** Whether signs stand between a first letter and the ending of a surname. */
    private static boolean isSurname(String text, int start, int end) {
        String behind = text.substring(start + 1, end);
        return behind.startsWith(CUT) && SURNAMES.stream().anyMatch(behind::endsWith);
    }

    /** Whether a letter and three signs are followed by two letters of a plate and the number of a region. */
    private static boolean isPlate(String text, int start, int end) {
        int letters = behindSpace(text, end);
        int region = behindSpace(text, letters + 2);
        return isInitial(text, start, end)
                && isOfPlate(text, start)
                && isOfPlate(text, letters)
                && isOfPlate(text, letters + 1)
                && region < text.length()
                && Character.isDigit(text.charAt(region));
    }

    /** Whether a letter and three signs are all there is. */
    private static boolean isInitial(String text, int start, int end) {
        return end - start == CUT.length() + 1 && text.startsWith(CUT, start + 1);
    }

    private static int behindSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isOfPlate(String text, int at) {
        return at < text.length() && PLATE.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
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
