package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
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

    @Cites({"1/15", "1/16"})
    Origin after(Command.Act act) {
        return switch (act.type()) {
            case GIVE_ACCESS -> new Origin(act.header().at(), ((Command.GiveAccess) act).network(), repeatOf);
            case LINK_REPEAT -> new Origin(accessAt, network, ((Command.LinkRepeat) act).of());
            default -> this;
        };
    }
}
