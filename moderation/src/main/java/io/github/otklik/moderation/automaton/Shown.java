package io.github.otklik.moderation.automaton;

/** Texts from outside as errors show them. */
public final class Shown {
    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 300;

    private Shown() {}

    /** The text, cut where it is too long to show, and never between the halves of a character. */
    public static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** A list of names, cut where it is too long to show. */
    public static String list(Object names) {
        return cut(names.toString(), LONGEST_LIST);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
