package io.github.otklik.spring.store;

/**
 * Keeps rows of the host's own that follow from the events of messages. All followers that are beans are called within the
 * transaction that stores the events, so that rows and events never part.
 */
public interface Follower {
    /** Brings the rows up to date. */
    void follow(Change change);

    /** A message cannot be counted now, because nobody has its calendar or act, or it cannot be read. */
    default void uncountable(String id) {}
}
