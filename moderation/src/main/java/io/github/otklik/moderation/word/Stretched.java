package io.github.otklik.moderation.word;

/** Words whose letters are repeated to make them longer. */
public final class Stretched {
    private Stretched() {}

    /** A word in which a letter that is repeated a number of times or more stands once. */
    public static String shortened(String word, int least) {
        return shortened(word, least, 1);
    }

    /** A word in which a letter that is repeated a number of times or more is cut to a lower number. */
    public static String shortened(String word, int least, int kept) {
        StringBuilder shorter = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int end = at + 1;
            while (end < word.length() && word.charAt(end) == word.charAt(at)) {
                end++;
            }
            shorter.append(word, at, end - at >= least ? at + kept : end);
            at = end;
        }
        return shorter.toString();
    }
}
