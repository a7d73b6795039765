package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

/**
 * That an act on material was accepted; to be stored and folded.
 *
 * @param command  the act
 * @param rules  id and version of the rules it was accepted under
 */
public record ContentEvent(ContentCommand command, String rules) {
    /** Refuses null by name. */
    public ContentEvent {
        requireNonNull(command, "command");
        requireNonNull(rules, "rules");
    }
}
