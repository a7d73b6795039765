package io.github.otklik.examples.region;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.duty.Duties;
import io.github.otklik.examples.cli.DutyCommand;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who has to act on what an alert is about when it is told, by the rota that its administration goes by then. What the rota
 * does not speak of is unknown; that it leaves a duty to nobody is an answer.
 */
final class OnDuty {
    /** That nobody knows. */
    static final String UNKNOWN = "";

    private static final int MOST = 256;

    private final Map<Rota, Duties> read = new Recent<>(MOST);

    /**
     * The duties of a rota.
     *
     * @throws IllegalArgumentException if its text does not load
     */
    Duties duties(Rota rota) {
        return read.computeIfAbsent(rota, each -> Duties.load(new StringReader(each.duties()), "duties"));
    }

    /** The person, or why it is nobody, as a JSON object as the command line prints it; or {@link #UNKNOWN}. */
    String row(Event.Alerted alerted, MessageCase message, Procedure procedure, Roster roster) {
        Instant told = alerted.recordedAt();
        Optional<Duties> duties = roster.at(Times.of(told)).map(this::duties);
        if (duties.isEmpty()) {
            return UNKNOWN;
        }
        Obligation.Id about = alerted.alert().obligation();
        return procedure.obligations(message, message.asOf(told)).stream()
                .filter(each -> each.id().equals(about))
                .findFirst()
                .flatMap(each -> holder(duties.get(), each, told, procedure))
                .map(holder -> Json.text(DutyCommand.row(holder)))
                .orElse(UNKNOWN);
    }

    private static Optional<Duties.Holder> holder(
            Duties duties, Obligation obligation, Instant at, Procedure procedure) {
        try {
            return Optional.of(
                            duties.holder(obligation, at, procedure.calendars().holding(obligation.unit())))
                    .filter(holder -> duties.duties().contains(holder.duty()));
        } catch (UncoveredDateException e) {
            return Optional.empty();
        }
    }
}
