package io.github.otklik.lifecycle;

import java.time.Instant;

/**
 * Where a message comes from.
 *
 * @param accessAt  when access was given
 * @param network  where it was posted
 * @param repeatOf  the message that it repeats, or empty
 */
record Origin(Instant accessAt, String network, String repeatOf) {
    static final Origin NONE = new Origin(Instant.MIN, "", "");

    Origin repeating(String earlier) {
        return new Origin(accessAt, network, earlier);
    }
}
