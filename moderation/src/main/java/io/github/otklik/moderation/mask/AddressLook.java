package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.word.Letters;

/** Tells links, addresses, names of files and of users, in which nothing is hidden, by the signs between their Latin letters. */
final class AddressLook {
    private static final String WWW = "www.";

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
}
