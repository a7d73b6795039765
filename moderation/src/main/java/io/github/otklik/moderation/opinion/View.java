package io.github.otklik.moderation.opinion;

import java.util.List;

/**
 * An opinion on a text: it sounds like a topic.
 *
 * @param topic  what it sounds like
 * @param start  where the first of the words begins that weigh most, in UTF-16 units
 * @param end  where the last of them ends, exclusive
 * @param words  the words that weigh most, in the order of the text, as they stand
 */
public record View(Topic topic, int start, int end, List<String> words) {
    /** Copies the words. */
    public View {
        words = List.copyOf(words);
    }
}
