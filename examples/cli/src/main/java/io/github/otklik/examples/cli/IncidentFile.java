package io.github.otklik.examples.cli;

import io.github.otklik.decision.Decision;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one incident, a line each, played up to an instant.
 *
 * @param incident  the incident after them
 * @param lines  what became of the lines that were not accepted, in order
 */
record IncidentFile(Incident incident, List<Refused> lines) {
    /**
     * A line that changed nothing.
     *
     * @param line  its number, from 1
     * @param decision  the refusal, null if the line cannot be read
     * @param error  why it cannot be read, or empty
     */
    record Refused(int line, @Nullable Decision<Incident.Event> decision, String error) {}

    /** Plays the lines that are not dated after an instant. */
    static IncidentFile read(String file, Incidents incidents, Instant asOf) {
        Incident incident = Incident.of(file);
        List<Refused> refused = new ArrayList<>();
        try (InputStream in = Sources.open(file)) {
            Lines lines = new Lines(in, Lines.LONGEST);
            for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.blank()) {
                    incident = played(incident, incidents, line, asOf, refused);
                }
            }
        } catch (IOException e) {
            throw Unusable.file(file, e);
        }
        return new IncidentFile(incident, refused);
    }

    private static Incident played(
            Incident incident, Incidents incidents, Lines.Line line, Instant asOf, List<Refused> refused) {
        IncidentAct act;
        try {
            act = act(line);
        } catch (IllegalArgumentException e) {
            refused.add(new Refused(line.number(), null, Unusable.cut(String.valueOf(e.getMessage()))));
            return incident;
        }
        if (act.header().at().isAfter(asOf)) {
            return incident;
        }
        Decision<Incident.Event> decision = incidents.decide(incident, act);
        if (decision instanceof Decision.Accepted<Incident.Event> accepted) {
            return incident.applyAll(accepted.events());
        }
        refused.add(new Refused(line.number(), decision, ""));
        return incident;
    }

    private static IncidentAct act(Lines.Line line) {
        if (!line.readable()) {
            throw new IllegalArgumentException(line.error());
        }
        return IncidentAct.of(Json.object(line.text()));
    }
}
