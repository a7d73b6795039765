package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How Russian words are written in Latin letters, by sound and by the keys of the keyboard; read from {@code latin.txt}. */
final class LatinSpelling {
    /** The one table of the library. */
    static final LatinSpelling STANDARD = new LatinSpelling(new TableFile(LatinSpelling.class, "latin.txt").lines());

    private static final int LOW = 0x80;

    private final char[] typed = new char[LOW];
    /** For each Latin letter or digit what begins with it and is written for a sound, in the order of the table. */
    private final List<List<Sound>> sounds = new ArrayList<>(Collections.nCopies(LOW, List.of()));

    /**
     * What is written for a sound.
     *
     * @param written  the Latin letters
     * @param letters  the Russian letters that they may stand for
     */
    record Sound(String written, String letters) {
        /** Whether it is written from a place on, in letters of any case. */
        boolean isAt(CharSequence text, int at, int end) {
            int behind = at + written.length();
            if (behind > end) {
                return false;
            }
            for (int i = at; i < behind; i++) {
                if (Character.toLowerCase(text.charAt(i)) != written.charAt(i - at)) {
                    return false;
                }
            }
            return true;
        }
    }

    private LatinSpelling(List<String> lines) {
        String keys = "";
        for (String line : lines) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            if (line.startsWith("keys ")) {
                keys = rest;
            } else if (line.startsWith("give ")) {
                for (int i = 0; i < keys.length(); i++) {
                    typed[keys.charAt(i)] = rest.charAt(i);
                }
            } else if (line.startsWith("sound ")) {
                int gap = rest.indexOf(' ');
                add(new Sound(rest.substring(0, gap), rest.substring(gap + 1)));
            }
        }
    }

    private void add(Sound sound) {
        char first = sound.written().charAt(0);
        List<Sound> more = new ArrayList<>(sounds.get(first));
        more.add(sound);
        sounds.set(first, List.copyOf(more));
    }

    /** What may be written for a sound and begins with a character, the longest first. */
    List<Sound> sounds(char first) {
        return first < LOW ? sounds.get(first) : List.of();
    }

    /** What a key pressed in the Latin layout gives in the Russian one; 0 if it gives no letter. */
    char typed(char key) {
        return key < LOW ? typed[key] : 0;
    }
}
