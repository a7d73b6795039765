package io.github.otklik.repeat;

import java.util.Collection;
import java.util.Set;

/** Frees Russian words of their endings, crudely: forms of one word mostly get one stem, and it need not be a word. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITHOUT_SUFFIX = 5;

    private final Set<String> endings;
    private final Set<String> suffixes;
    private final int longest;

    Stems(Collection<String> endings, Collection<String> suffixes) {
        this.endings = Set.copyOf(endings);
        this.suffixes = Set.copyOf(suffixes);
        this.longest = Math.max(longest(this.endings), longest(this.suffixes));
    }

    private static int longest(Collection<String> parts) {
        return parts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The stem of a word in lower case with ё as е. */
    String stem(String word) {
        boolean reflexive = word.length() > SHORTEST + 2 && (word.endsWith("ся") || word.endsWith("сь"));
        String verb = reflexive ? word.substring(0, word.length() - 2) : word;
        return without(suffixes, without(endings, verb, SHORTEST), SHORTEST_WITHOUT_SUFFIX);
    }

    private String without(Set<String> parts, String word, int shortest) {
        for (int size = Math.min(longest, word.length() - shortest); size > 0; size--) {
            if (parts.contains(word.substring(word.length() - size))) {
                return word.substring(0, word.length() - size);
            }
        }
        return word;
    }
}
