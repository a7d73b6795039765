package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private final Facts facts;
    private final Versions versions;
    private final Instant clock;
    private final List<Term> live;
    private final @Nullable Settled settled;
    private final Trie commands;
    private final Trie numbers;
    private final Trie alerts;

    /** The terms that can change no more, the latest first. */
    private record Settled(Term term, @Nullable Settled earlier) {}

    private MessageCase(
            String id,
            Facts facts,
            Versions versions,
            Instant clock,
            List<Term> live,
            @Nullable Settled settled,
            Trie commands,
            Trie numbers,
            Trie alerts) {
        this.id = id;
        this.facts = facts;
        this.versions = versions;
        this.clock = clock;
        this.live = live;
        this.settled = settled;
        this.commands = commands;
        this.numbers = numbers;
        this.alerts = alerts;
    }

    /**
     * A message of which nothing is known but its id.
     *
     * @param id  the host's id, not empty
     */
    public static MessageCase of(String id) {
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of a message; it is a non-empty text of the host");
        }
        return new MessageCase(
                id, Facts.NONE, Versions.NONE, Instant.MIN, List.of(), null, Trie.EMPTY, Trie.EMPTY, Trie.EMPTY);
    }

    /** The message that a stored stream tells of. */
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

    /** The message after an event; linear in the terms that are open. */
    public MessageCase apply(Event event) {
        requireNonNull(event, "event");
        if (event instanceof Event.Acted acted) {
            Command.Act act = acted.act();
            return with(
                    facts.after(act),
                    versions.equals(Versions.NONE) ? acted.versions() : versions,
                    acted.clock(),
                    acted.terms(),
                    commands.with(act.header().id(), 1));
        }
        if (event instanceof Event.Recounted recounted) {
            return with(facts, recounted.versions(), clock, recounted.terms(), commands);
        }
        Alert alert = ((Event.Alerted) event).alert();
        return new MessageCase(
                id, facts, versions, clock, live, settled, commands, numbers, alerts.with(alert.id(), 1));
    }

    private MessageCase with(Facts after, Versions under, Instant now, List<Term> changed, Trie accepted) {
        List<Term> terms = new ArrayList<>(live);
        Settled ended = settled;
        Trie counted = numbers;
        for (Term term : changed) {
            int at = indexOf(terms, term.id());
            String series = series(term.kind(), term.id().unit());
            if (at >= 0) {
                terms.set(at, term);
            } else if (counted.get(series) >= term.id().no()) {
                ended = replaced(ended, term);
            } else {
                terms.add(term);
                counted = counted.with(series, term.id().no());
            }
        }
        List<Term> open = new ArrayList<>(terms.size());
        for (Term term : terms) {
            if (after.state() == State.REFUSED || term.open() || mayBeReturnedAfterLapse(term, after)) {
                open.add(term);
            } else {
                ended = new Settled(term, ended);
            }
        }
        return new MessageCase(
                id, after, under, now, Collections.unmodifiableList(open), ended, accepted, counted, alerts);
    }

    /** The settled terms with one of them as a recount has judged it. */
    private static @Nullable Settled replaced(@Nullable Settled settled, Term term) {
        List<Term> earlier = new ArrayList<>();
        for (Settled at = settled; at != null; at = at.earlier()) {
            earlier.add(at.term().id().equals(term.id()) ? term : at.term());
        }
        Settled chain = null;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            chain = new Settled(earlier.get(i), chain);
        }
        return chain;
    }

    private static boolean mayBeReturnedAfterLapse(Term term, Facts facts) {
        String unit = term.unit();
        return term.end() == Term.End.LAPSED
                && facts.state().open()
                && unit != null
                && facts.holders().holds(unit);
    }

    private static int indexOf(List<Term> terms, ObligationId wanted) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).id().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    static String series(ObligationKind kind, @Nullable String unit) {
        return unit == null ? kind.id() : kind.id() + "/" + unit;
    }

    /** The host's id. */
    public String id() {
        return id;
    }

    /** Where it stands. */
    public State state() {
        return facts.state();
    }

    /** Its importance, empty until it is classified. */
    public Optional<Importance> importance() {
        return Optional.ofNullable(facts.importance());
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

    /** The message it repeats, if it was linked to one. */
    public Optional<String> repeatOf() {
        return facts.repeatOf().isEmpty() ? Optional.empty() : Optional.of(facts.repeatOf());
    }

    /** What its terms are counted with, empty before access. */
    public Optional<Versions> versions() {
        return versions.equals(Versions.NONE) ? Optional.empty() : Optional.of(versions);
    }

    /** All its terms, in the order in which they settled, then those that are open. */
    public List<Term> terms() {
        List<Term> all = settled();
        all.addAll(live);
        return Collections.unmodifiableList(all);
    }

    /** The terms that can change no more, in a list of the caller's own. */
    List<Term> settled() {
        List<Term> terms = new ArrayList<>();
        for (Settled at = settled; at != null; at = at.earlier()) {
            terms.add(at.term());
        }
        Collections.reverse(terms);
        return terms;
    }

    Facts facts() {
        return facts;
    }

    Instant clock() {
        return clock;
    }

    List<Term> live() {
        return live;
    }

    boolean accepted(String commandId) {
        return commands.contains(commandId);
    }

    boolean alerted(String alertId) {
        return alerts.contains(alertId);
    }

    int lastNumber(String series) {
        return numbers.get(series);
    }
}
