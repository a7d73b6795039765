package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The words that ordinary texts have most of those that are cues. */
final class CommonWords {
    private static final TableFile FILE = new TableFile(CommonWords.class, "common-words.txt");

    private CommonWords() {}

    /** All of them, the commonest first. */
    static List<String> all() {
        List<String> words = new ArrayList<>();
        for (String line : FILE.lines()) {
            if (!line.startsWith("#")) {
                StringTokenizer row = new StringTokenizer(line);
                while (row.hasMoreTokens()) {
                    words.add(row.nextToken());
                }
            }
        }
        return words;
    }
}
