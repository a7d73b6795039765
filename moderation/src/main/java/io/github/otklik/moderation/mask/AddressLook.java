package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.word.Letters;

/** Tells links, addresses, names of files and of users, in which nothing is hidden, by the signs between their Latin letters. */
final class AddressLook {
    private static final String WWW = "www.";
    private static final int LEAST_EXTENSION = 2;
    private static final int LONGEST_EXTENSION = 5;

    private AddressLook() {}

    /** Where a piece begins behind the letters that an address may begin with, which are no letters of a word. */
    static int behindWww(String text, int start, int end) {
        boolean begins = end - start > WWW.length() && text.regionMatches(true, start, WWW, 0, WWW.length());
        return begins ? start + WWW.length() : start;
    }

    /**
     * Whether a piece is one.
     *
     * @param kinds  the kinds of its characters, a bit each
     */
    static boolean isOne(CharSequence text, int start, int end, int kinds) {
        if ((kinds & 1 << Letters.FOREIGN) == 0) {
            return false;
        }
        if (isNumberedFile(text, start, end)) {
            return true;
        }
        if (text.charAt(start) == '@' && (kinds & 1 << Letters.RUSSIAN) == 0) {
            return true;
        }
        int foreign = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return true;
            }
            boolean latin = c < 0x80 && Character.isLetter(c);
            if ((c == '.' || c == '@' || c == '/' || c == '_') && foreign > 1 && i + 2 < end) {
                char next = text.charAt(i + 1);
                char after = text.charAt(i + 2);
                if (next < 0x80
                        && Character.isLetterOrDigit(next)
                        && after < 0x80
                        && Character.isLetterOrDigit(after)) {
                    return true;
                }
            }
            foreign = latin ? foreign + 1 : 0;
        }
        return false;
    }

    /** Whether a piece is the name of a file with a number: plain letters, a low line, digits, a dot and a few Latin letters. */
    private static boolean isNumberedFile(CharSequence text, int start, int end) {
        int dot = end - 1;
        while (dot > start && text.charAt(dot) != '.') {
            dot--;
        }
        int low = dot - 1;
        while (low > start && text.charAt(low) >= '0' && text.charAt(low) <= '9') {
            low--;
        }
        int extension = end - dot - 1;
        boolean numbered = low > start
                && low < dot - 1
                && text.charAt(low) == '_'
                && extension >= LEAST_EXTENSION
                && extension <= LONGEST_EXTENSION;
        for (int i = start; numbered && i < end; i++) {
            numbered = i == low
                    || i == dot
                    || (Character.isLetterOrDigit(text.charAt(i)) && (i < dot || text.charAt(i) < 0x80));
        }
        return numbered;
    }

    /** Where a Russian name of a host begins in an address with a scheme, -1 if there is none. */
    static int russianHost(Letters letters, CharSequence text, int start, int end) {
        for (int i = start; i + 3 < end; i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return letters.classOf(text, i + 3) == Letters.RUSSIAN ? i + 3 : -1;
            }
        }
        return -1;
    }

    /** Where a part of the name of a host ends that begins at a place. */
    static int endOfLabel(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '.' && text.charAt(at) != '/') {
            at++;
        }
        return at;
    }
}
