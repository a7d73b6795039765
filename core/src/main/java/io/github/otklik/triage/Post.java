package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.List;

/**
 * A message from a social network as triage sees it.
 *
 * @param id  its id, not empty
 * @param network  the network it was posted in, or empty
 * @param author  who wrote it, by an id that is one person's in the network; empty where nobody knows
 * @param at  when the administration got it
 * @param text  what it says
 * @param topics  its topics, as far as they are set
 * @param place  the place it is about, or empty
 */
public record Post(
        String id, String network, String author, Instant at, String text, List<String> topics, String place) {
    /**
     * Checks the id and the length, and copies the list.
     *
     * @throws IllegalArgumentException if the id is empty, or the text longer than {@link ModerationFilter#LONGEST} units
     */
    public Post {
        requireNonNull(topics, "topics");
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("No id of a message: ''; it must be a text that is not empty");
        }
        requireNonNull(network, "network");
        requireNonNull(author, "author");
        requireNonNull(at, "at");
        if (requireNonNull(text, "text").length() > ModerationFilter.LONGEST) {
            throw new IllegalArgumentException("Text of " + text.length() + " characters in message " + Text.cut(id)
                    + "; at most " + ModerationFilter.LONGEST + " are allowed");
        }
        topics = Copies.list(topics, "topics");
        requireNonNull(place, "place");
    }

    /** A message that is not classified yet. */
    public static Post of(String id, String network, String author, Instant at, String text) {
        return new Post(id, network, author, at, text, List.of(), "");
    }

    /** The same message with topics and a place. */
    public Post about(List<String> setTopics, String setPlace) {
        requireNonNull(setTopics, "setTopics");
        requireNonNull(setPlace, "setPlace");
        return new Post(id, network, author, at, text, setTopics, setPlace);
    }

    /** Whether both are known to be one person's: the same name in two networks may be two people's. */
    public boolean sameAuthor(Post other) {
        requireNonNull(other, "other");
        return !author.isEmpty() && author.equals(other.author) && network.equals(other.network);
    }
}
