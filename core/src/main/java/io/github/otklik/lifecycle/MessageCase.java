package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.Importance;
import io.github.otklik.text.Text;
import io.github.otklik.text.Trie;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as its events tell it: where it stands, who holds it, which terms it has.
 *
 * <p>{@link #apply} is total and needs no regulation, so that a stream stored under any version folds. What is due when
 * is a question to the {@link Procedure}. This class is immutable and thread-safe.
 */
public final class MessageCase {
    private final String id;
    private final int version;
    private final Terms terms;
    private final Facts facts;
    private final Versions versions;
    private final Instant clock;
    private final Trie commands;
    private final Trie alerts;

    private MessageCase(
            String id,
            int version,
            Terms terms,
            Facts facts,
            Versions versions,
            Instant clock,
            Trie commands,
            Trie alerts) {
        this.id = id;
        this.version = version;
        this.terms = terms;
        this.facts = facts;
        this.versions = versions;
        this.clock = clock;
        this.commands = commands;
        this.alerts = alerts;
    }

    /**
     * A message of which nothing is known but its id.
     *
     * @param id  the host's id, not empty
     */
    public static MessageCase of(String id) {
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of a message; it must be a non-empty text of the host");
        }
        return new MessageCase(id, 0, Terms.NONE, Facts.NONE, Versions.NONE, Instant.MIN, Trie.EMPTY, Trie.EMPTY);
    }

    /** The message of a stored stream. */
    public static MessageCase of(String id, Iterable<Event> events) {
        return of(id).applyAll(events);
    }

    /** The message after some events. */
    public MessageCase applyAll(Iterable<Event> events) {
        MessageCase next = this;
        for (Event event : requireNonNull(events, "events")) {
            next = next.apply(event);
        }
        return next;
    }

    /**
     * The message after an event; linear in the terms that are open.
     *
     * @throws IllegalArgumentException if the event names another message, or is not the next one of this
     */
    public MessageCase apply(Event event) {
        requireNonNull(event, "event");
        refuseOther(event.position());
        if (event instanceof Event.Acted acted) {
            Command.Act act = acted.act();
            return with(
                    facts.after(act, acted.versions().form()),
                    acted.versions(),
                    acted.clock(),
                    acted.terms(),
                    commands.with(act.header().id(), 1));
        }
        if (event instanceof Event.Recounted recounted) {
            return with(
                    facts.under(recounted.versions().form()), recounted.versions(), clock, recounted.terms(), commands);
        }
        Event.Alert alert = ((Event.Alerted) event).alert();
        return new MessageCase(
                id, version + 1, terms, facts, event.versions(), clock, commands, alerts.with(alert.id(), 1));
    }

    private void refuseOther(Event.Position place) {
        if (!place.isKnown()) {
            return;
        }
        if (!place.message().equals(id)) {
            throw new IllegalArgumentException("Event " + place.no() + " of message " + Text.quoted(place.message())
                    + "; it must be of message " + Text.quoted(id));
        }
        if (place.no() != version + 1) {
            throw new IllegalArgumentException("Event " + place.no() + " of message " + Text.quoted(id)
                    + (place.no() <= version ? " was applied before" : " comes too early")
                    + "; the next must be event " + (version + 1L));
        }
    }

    private MessageCase with(Facts after, Versions under, Instant now, List<Term> changed, Trie accepted) {
        return new MessageCase(id, version + 1, terms.after(changed, after), after, under, now, accepted, alerts);
    }

    /** The host's id. */
    public String id() {
        return id;
    }

    /** How many events were applied; by it a host notices that another one was stored in the meantime. */
    public int version() {
        return version;
    }

    /** Where it stands. */
    public State state() {
        return facts.state();
    }

    /** Its importance, empty until it is classified. */
    public Optional<Importance> importance() {
        return Optional.ofNullable(facts.weight().importance());
    }

    /** The lead executor, if a unit is. */
    public Optional<String> lead() {
        return Optional.ofNullable(facts.holders().lead());
    }

    /** The co-executors, in the order of the routing. */
    public List<String> coExecutors() {
        return facts.holders().coExecutors();
    }

    /** The network where it was posted, empty before access. */
    public String network() {
        return facts.network();
    }

    /** When access was given, empty before. */
    public Optional<Instant> accessAt() {
        return facts.state() == State.NEW ? Optional.empty() : Optional.of(facts.accessAt());
    }

    /**
     * The present of a host whose clock may be behind that of another: the instant, or that of the latest act where it is
     * later. Questions to the {@link Procedure} about an earlier instant are refused.
     */
    public Instant asOf(Instant now) {
        return requireNonNull(now, "now").isBefore(clock) ? clock : now;
    }

    /** Refuses an instant before the latest act. */
    void refuseBeforeLatestAct(Instant asOf) {
        if (asOf.isBefore(clock)) {
            throw new IllegalArgumentException("asOf must not be before the latest act of message " + Text.cut(id)
                    + ", at " + clock + "; was " + asOf);
        }
    }

    /** The message it repeats, if it was linked to one. */
    public Optional<String> repeatOf() {
        return facts.repeatOf().isEmpty() ? Optional.empty() : Optional.of(facts.repeatOf());
    }

    /** What its terms are counted with, empty before access. */
    public Optional<Versions> versions() {
        return versions.isNone() ? Optional.empty() : Optional.of(versions);
    }

    /** What its terms are counted with, {@link Versions#NONE} before access. */
    Versions bound() {
        return versions;
    }

    /** All its terms, in the order in which they settled, then those that are open. */
    public List<Term> terms() {
        return terms.all();
    }

    /** Its terms, by whether they may still change. */
    Terms book() {
        return terms;
    }

    /** Whether the other is the same message after the same events. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageCase that
                && id.equals(that.id)
                && version == that.version
                && facts.equals(that.facts)
                && versions.equals(that.versions)
                && clock.equals(that.clock)
                && terms.equals(that.terms)
                && commands.equals(that.commands)
                && alerts.equals(that.alerts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, facts.state(), versions, clock, terms);
    }

    /** The id, the version and the state, such as {@code m1 after 3 events: WORK}. */
    @Override
    public String toString() {
        return id + " after " + version + " events: " + facts.state();
    }

    Facts facts() {
        return facts;
    }

    Instant clock() {
        return clock;
    }

    boolean accepted(String commandId) {
        return commands.contains(commandId);
    }

    boolean alerted(String alertId) {
        return alerts.contains(alertId);
    }
}
