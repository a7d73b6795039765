package io.github.otklik.moderation.word;

import java.util.List;

/** Letters and digits that stand in brackets, squares and circles, are of full width or mathematical: what they are when plain. */
public final class StyledLetters {
    /** The first characters of the pairs behind this one are of pictures. */
    private static final char LAST = '\ud83c';

    /** Where the alphabets begin that stand in brackets, squares and circles. */
    private static final List<Integer> FRAMED = List.of(0x1F110, 0x1F130, 0x1F150, 0x1F170);

    private static final int LATIN = 26;

    private StyledLetters() {}

    /** Whether a styled form of a Latin letter that takes two characters stands at a place. */
    public static boolean isStyled(CharSequence text, int at) {
        char first = text.charAt(at);
        if (first > LAST || first < Character.MIN_HIGH_SURROGATE) {
            return false;
        }
        int c = Character.codePointAt(text, at);
        int plain = plain(c);
        return plain != c && plain >= 'a' && plain <= 'z';
    }

    /** The plain form of a styled letter or digit: a small one, not of full width, mathematical, squared or circled. */
    public static int plain(int c) {
        if (c < Letters.TABLE) {
            int small = Character.toLowerCase(c);
            return small < Letters.TABLE ? small : c;
        }
        if (c >= 0xFF10 && c <= 0xFF5A) {
            return Character.toLowerCase(c - 0xFEE0);
        }
        if (c >= 0x1D400 && c <= 0x1D6A3) {
            return 'a' + (c - 0x1D400) % (2 * LATIN) % LATIN;
        }
        if (c >= 0x1D7CE && c <= 0x1D7FF) {
            return '0' + (c - 0x1D7CE) % 10;
        }
        for (int first : FRAMED) {
            if (c >= first && c < first + LATIN) {
                return 'a' + c - first;
            }
        }
        return c;
    }
}
