package io.github.otklik.moderation;

import java.util.List;

/**
 * A family of words in the lexicon.
 *
 * @param name  its name
 * @param category  what it is reported as
 * @param gloss  what it is, for a moderator
 * @param roots  the letters by which a mask is judged
 * @param lone  the letters that, alone before dots, may hide a word of this family
 * @param find  words that must be found
 * @param spare  words that must not
 */
record LexiconEntry(
        String name,
        Category category,
        String gloss,
        List<String> roots,
        List<String> lone,
        List<String> find,
        List<String> spare) {
    LexiconEntry {
        roots = List.copyOf(roots);
        lone = List.copyOf(lone);
        find = List.copyOf(find);
        spare = List.copyOf(spare);
    }

    /** Where a root stands in a word, or -1. */
    int rootAt(String word) {
        for (String root : roots) {
            int at = word.indexOf(root);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
