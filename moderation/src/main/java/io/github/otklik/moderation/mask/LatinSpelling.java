package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Russian words are written in Latin letters, by sound and by the keys of the keyboard; read from {@code latin.txt}. */
final class LatinSpelling {
    /** The one table of the library. */
    static final LatinSpelling STANDARD = new LatinSpelling(new TableFile(LatinSpelling.class, "latin.txt").lines());

    private static final int LOW = 0x80;

    private final char[] typed = new char[LOW];
    private final List<Sound> sounds = new ArrayList<>();

    /**
     * What is written for a sound.
     *
     * @param written  the Latin letters
     * @param letters  the Russian letters that they may stand for
     */
    record Sound(String written, String letters) {}

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
                sounds.add(new Sound(rest.substring(0, gap), rest.substring(gap + 1)));
            }
        }
    }

    List<Sound> sounds() {
        return sounds;
    }

    /** What keys pressed in the Latin layout give in the Russian one; null if one of them gives no letter. */
    @Nullable
    String typed(String word) {
        StringBuilder russian = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char key = word.charAt(i);
            if (key >= LOW || typed[key] == 0) {
                return null;
            }
            russian.append(typed[key]);
        }
        return russian.toString();
    }
}
