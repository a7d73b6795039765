package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that are drawn with several characters, such as brackets or the number pi; read from {@code glyphs.txt}. */
final class Glyphs {
    /** The one table of the library. */
    static final Glyphs STANDARD = new Glyphs(new TableFile(Glyphs.class, "glyphs.txt").lines());

    private static final int LOW = 0x400;

    private static final String CLOSING = ")]";

    private final List<Glyph> glyphs = new ArrayList<>();
    /** For each character whether a glyph begins with it. */
    private final boolean[] begins = new boolean[LOW];

    /**
     * A drawn letter, or more of them.
     *
     * @param drawn  the characters that it is drawn with
     * @param letters  the Russian letters
     */
    record Glyph(String drawn, String letters) {}

    private Glyphs(List<String> lines) {
        for (String line : lines) {
            int gap = line.lastIndexOf(' ');
            if (gap > 0 && !line.startsWith("#")) {
                Glyph glyph = new Glyph(line.substring(0, gap), line.substring(gap + 1));
                glyphs.add(glyph);
                begins[glyph.drawn().charAt(0)] = true;
            }
        }
    }

    /** The glyph that begins at a place with a letter right behind it, or before it within a word; null if there is none. */
    @Nullable
    Glyph at(CharSequence text, int at) {
        char first = text.charAt(at);
        if (first >= LOW || !begins[first]) {
            return null;
        }
        for (Glyph glyph : glyphs) {
            int end = at + glyph.drawn().length();
            if (end < text.length() && stands(glyph.drawn(), text, at) && isInWord(text, at, end)) {
                return glyph;
            }
        }
        return null;
    }

    /** Whether a glyph that begins with a character is one at the beginning of a word only: within it brackets hold letters. */
    boolean beginsWords(char first) {
        return CLOSING.indexOf(first) >= 0;
    }

    private static boolean stands(String drawn, CharSequence text, int at) {
        for (int i = 0; i < drawn.length(); i++) {
            if (text.charAt(at + i) != drawn.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word goes on behind a place: with a letter, or a digit that a letter follows. */
    private static boolean isInWord(CharSequence text, int start, int end) {
        boolean digit = Character.isDigit(text.charAt(end));
        boolean before =
                start > 0 && Character.isDigit(text.charAt(start - 1)) && Character.isDigit(text.charAt(start));
        int letter = digit ? end + 1 : end;
        return !before && letter < text.length() && Alphabet.code(text.charAt(letter)) >= 0;
    }
}
