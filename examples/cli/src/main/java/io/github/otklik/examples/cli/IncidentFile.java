package io.github.otklik.examples.cli;

import io.github.otklik.decision.Decision;
import io.github.otklik.errors.Errors;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one incident, a line each, played up to an instant.
 *
 * @param incident  the incident after them
 * @param lines  what became of the lines that were not accepted, in order
 * @param later  how many acts are dated after the instant, and were not played
 */
record IncidentFile(Incident incident, List<Refused> lines, int later) {
    /**
     * A line that changed nothing.
     *
     * @param line  its number, from 1
     * @param decision  the refusal, null if the line cannot be read
     * @param error  why it cannot be read, or empty
     */
    record Refused(int line, @Nullable Decision<Incident.Event> decision, String error) {}

    /** Plays the lines that are not dated after an instant. */
    static IncidentFile read(String file, Incidents incidents, Instant asOf, Errors told) {
        Incident incident = Incident.of(file);
        List<Refused> refused = new ArrayList<>();
        int later = 0;
        try (InputStream in = Sources.open(file)) {
            Lines lines = new Lines(in, Lines.LONGEST);
            for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.blank()) {
                    Optional<IncidentAct> act = read(line, refused, told);
                    boolean isLater = act.isPresent() && act.get().header().at().isAfter(asOf);
                    later += isLater ? 1 : 0;
                    if (act.isPresent() && !isLater) {
                        incident = played(incident, incidents, line.number(), act.get(), refused);
                    }
                }
            }
        } catch (IOException e) {
            throw Unusable.file(file, e);
        }
        return new IncidentFile(incident, refused, later);
    }

    private static Optional<IncidentAct> read(Lines.Line line, List<Refused> refused, Errors told) {
        try {
            return Optional.of(act(line));
        } catch (IllegalArgumentException e) {
            refused.add(new Refused(line.number(), null, Unusable.cut(told.told(String.valueOf(e.getMessage())))));
            return Optional.empty();
        }
    }

    private static Incident played(
            Incident incident, Incidents incidents, int line, IncidentAct act, List<Refused> refused) {
        Decision<Incident.Event> decision = incidents.decide(incident, act);
        if (decision instanceof Decision.Accepted<Incident.Event> accepted) {
            return incident.applyAll(accepted.events());
        }
        refused.add(new Refused(line, decision, ""));
        return incident;
    }

    private static IncidentAct act(Lines.Line line) {
        if (!line.readable()) {
            throw new IllegalArgumentException(line.error());
        }
        return IncidentAct.of(Json.object(line.text()));
    }
}
