package io.github.otklik.spring.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one row of each message: by its version two hosts notice each other, by its wake-up instant time comes to it. A host with
 * more to say of a message keeps rows of its own and makes them a bean.
 */
public interface MessageRows {
    /**
     * Takes the versions of what happened.
     *
     * @return false, with nothing written, if the message is not at the version that it was read at any more
     */
    boolean take(Change change);

    /** Sets when a message is next looked at, leaving it as it is otherwise; null for never. */
    void wakeUp(String id, @Nullable Instant next);

    /**
     * The messages that are due, the longest due first, locked until the transaction ends; those that another host has locked
     * are skipped.
     *
     * @param now  the present instant
     * @param most  how many at most
     */
    List<String> due(Instant now, int most);
}
