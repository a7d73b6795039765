package io.github.otklik.incident;

import static java.util.Objects.requireNonNull;

import io.github.otklik.incident.IncidentAct.Member;
import io.github.otklik.text.Text;
import io.github.otklik.text.Trie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An incident as its events tell it: many messages of one cause, and the text that answers them. Messages that join share structure
 * with what was before, so that an incident of many is linear in them. This class is immutable and thread-safe.
 */
public final class Incident {
    private final String id;
    private final int version;
    private final State state;
    private final String title;
    private final String draft;
    private final Instant clock;
    private final Trie acts;
    /** Under each message that is a member, the number of its entry in {@link #joined}; 0 under one that left. */
    private final Trie entries;

    private final @Nullable Joined joined;

    /** Where an incident stands. */
    public enum State {
        /** Known by its id alone. */
        NEW,
        /** Messages may join. */
        OPEN,
        /** Nothing more is done for it. */
        CLOSED
    }

    /**
     * That an act on an incident was accepted; to be stored and folded.
     *
     * @param incident  the id of the incident
     * @param no  the number of the event within it, from 1
     * @param act  the act
     */
    public record Event(String incident, int no, IncidentAct act) {
        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Event {
            requireNonNull(incident, "incident");
            if (no < 1) {
                throw new IllegalArgumentException("no must be at least 1; was " + no);
            }
            requireNonNull(act, "act");
        }
    }

    /** A message that joined, the latest first. */
    private record Joined(Member member, int no, @Nullable Joined before) {}

    private Incident(
            String id, int version, IncidentAct latest, Incident before, @Nullable Joined joined, Trie entries) {
        this.id = id;
        this.version = version;
        this.state = latest.kind() == IncidentAct.Kind.CLOSE ? State.CLOSED : State.OPEN;
        this.title = latest.kind() == IncidentAct.Kind.OPEN ? latest.text() : before.title;
        this.draft = latest.kind() == IncidentAct.Kind.DRAFT ? latest.text() : before.draft;
        this.clock =
                latest.header().at().isAfter(before.clock) ? latest.header().at() : before.clock;
        this.acts = before.acts.with(latest.header().id(), 1);
        this.joined = joined;
        this.entries = entries;
    }

    private Incident(String id) {
        this.id = id;
        this.version = 0;
        this.state = State.NEW;
        this.title = "";
        this.draft = "";
        this.clock = Instant.MIN;
        this.acts = Trie.EMPTY;
        this.entries = Trie.EMPTY;
        this.joined = null;
    }

    /**
     * A new incident, with an id only.
     *
     * @param id  the host's id
     * @throws IllegalArgumentException if the id is empty
     */
    public static Incident of(String id) {
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of an incident; it must be a text of the host");
        }
        return new Incident(id);
    }

    /**
     * The incident after an event, in time by the messages that the event names.
     *
     * @throws IllegalArgumentException if the event names another incident, or is not the next one of this
     */
    public Incident apply(Event event) {
        requireNonNull(event, "event");
        if (!event.incident().equals(id) || event.no() != version + 1) {
            throw new IllegalArgumentException("Event " + event.no() + " of incident " + Text.quoted(event.incident())
                    + "; it must be event " + (version + 1L) + " of incident " + Text.quoted(id));
        }
        IncidentAct act = event.act();
        Trie changed = entries;
        Joined latest = joined;
        for (Member member : act.members()) {
            boolean joins = act.kind() == IncidentAct.Kind.JOIN;
            int no = latest == null ? 1 : latest.no() + 1;
            latest = joins ? new Joined(member, no, latest) : latest;
            changed = changed.with(member.message(), joins ? no : 0);
        }
        return new Incident(id, version + 1, act, this, latest, changed);
    }

    /** The incident after some events. */
    public Incident applyAll(Iterable<Event> events) {
        Incident next = this;
        for (Event event : requireNonNull(events, "events")) {
            next = next.apply(event);
        }
        return next;
    }

    /** The host's id. */
    public String id() {
        return id;
    }

    /** How many events were applied. */
    public int version() {
        return version;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** What it is called, empty before it is opened. */
    public String title() {
        return title;
    }

    /** The text for all, with its places, empty until one is written. */
    public String draft() {
        return draft;
    }

    /** Its messages in the order in which they joined. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (Joined each = joined; each != null; each = each.before()) {
            if (entries.get(each.member().message()) == each.no()) {
                members.add(each.member());
            }
        }
        Collections.reverse(members);
        return Collections.unmodifiableList(members);
    }

    /** Whether a message is one of its members, at once however many there are. */
    public boolean has(String message) {
        return entries.contains(requireNonNull(message, "message"));
    }

    boolean accepted(String actId) {
        return acts.contains(actId);
    }

    Instant clock() {
        return clock;
    }

    /** Whether the other is the same incident after the same events, as far as it tells. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Incident that
                && id.equals(that.id)
                && version == that.version
                && state == that.state
                && title.equals(that.title)
                && draft.equals(that.draft)
                && clock.equals(that.clock)
                && members().equals(that.members());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, state, title, draft, clock);
    }

    /** The id, the version and the state, such as {@code i1 after 3 events: OPEN}. */
    @Override
    public String toString() {
        return id + " after " + version + " events: " + state;
    }
}
