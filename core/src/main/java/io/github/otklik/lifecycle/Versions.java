package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * What a message's terms were counted with.
 *
 * @param regulation  id and version of the regulation
 * @param calendars  the fingerprint of the calendars
 */
public record Versions(String regulation, String calendars) {
    static final Versions NONE = new Versions("", "");

    /** Refuses null by name. */
    public Versions {
        requireNonNull(regulation, "regulation");
        requireNonNull(calendars, "calendars");
    }
}
