package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.word.Letters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text whose styled letters, such as mathematical or circled ones, are plain.
 *
 * @param plain  the stretch in plain letters
 * @param places  where each of its characters stands in the text, and last where the stretch ends
 */
@SuppressWarnings("ArrayRecordComponent")
record StyledLatin(String plain, int[] places) {
    private static final int LOW = 0x80;

    /** Whether a stretch has characters that may be styled: any but those of plain Latin. */
    static boolean hasAny(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) >= LOW) {
                return true;
            }
        }
        return false;
    }

    static StyledLatin of(Letters letters, CharSequence text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        int[] places = new int[end - start + 1];
        int count = 0;
        for (int at = start; at < end; ) {
            int c = Character.codePointAt(text, at);
            int letter = letters.plain(c);
            plain.append(letter < Character.MIN_SURROGATE ? (char) letter : ' ');
            places[count++] = at;
            at += Character.charCount(c);
        }
        places[count++] = end;
        return new StyledLatin(plain.toString(), Arrays.copyOf(places, count));
    }

    /** What a reader of Latin letters finds in it, at its place in the text; null for nothing. */
    @Nullable
    Finding find(LatinReader reader) {
        Finding found = reader.findStyled(plain);
        return found == null
                ? null
                : new Finding(
                        found.category(),
                        places[found.start()],
                        places[found.end()],
                        found.canonical(),
                        found.masked(),
                        found.source(),
                        found.way(),
                        found.confidence());
    }
}
