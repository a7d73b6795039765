package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something published on a page, or planned to be.
 *
 * @param page  the id of the page in the register
 * @param at  when
 * @param format  the code of its format, such as {@code photo}, known to the rules or not
 */
public record Publication(String page, Instant at, String format) {
    /** Refuses null by name. */
    public Publication {
        requireNonNull(page, "page");
        requireNonNull(at, "at");
        requireNonNull(format, "format");
    }
}
