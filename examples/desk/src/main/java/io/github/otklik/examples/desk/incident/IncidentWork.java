package io.github.otklik.examples.desk.incident;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import io.github.otklik.triage.Triaged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done for an incident now: an answer to each member, as its own procedure and the library's limit allow. */
@Component
class IncidentWork {
    /** How many open messages are held against an incident, the latest. */
    private static final int CANDIDATES = 300;

    /** How many members' texts they are compared with. */
    private static final int COMPARED = 2_000;

    /** How many matters are looked at for a surge. */
    private static final int MATTERS = 20;

    /** Answers alike are counted in working time; this reaches over the longest holidays. */
    private static final Duration SENT = Duration.ofDays(15);

    private final Messages messages;
    private final EventStore store;
    private final IncidentStore incidentStore;
    private final Incidents incidents;
    private final Rules rules;
    private final ModerationFilter filter;
    private final RepeatDetector repeats;

    /**
     * A member as whoever looks may act on it.
     *
     * @param message  the message
     * @param member  with the values of its places
     * @param due  until when it has to be answered, or null where that is not known
     * @param answer  its answer by the text of the incident, or null
     * @param without  why it has none, or null
     * @param step  the act on it that is next for whoever looks, or null
     */
    record Line(
            MessageCase message,
            IncidentAct.Member member,
            @Nullable Obligation due,
            Incidents.@Nullable Answer answer,
            io.github.otklik.triage.@Nullable Reason without,
            @Nullable CommandType step) {}

    IncidentWork(
            Messages messages,
            EventStore store,
            IncidentStore incidentStore,
            Incidents incidents,
            Rules rules,
            ModerationFilter filter,
            RepeatDetector repeats) {
        this.messages = messages;
        this.store = store;
        this.incidentStore = incidentStore;
        this.incidents = incidents;
        this.rules = rules;
        this.filter = filter;
        this.repeats = repeats;
    }

    /** The members that whoever looks may see: first those with an answer, in the order in which they are to be given. */
    List<Line> lines(Incident incident, Official me, Instant now) {
        Map<String, IncidentAct.Member> members = new LinkedHashMap<>();
        incident.members().forEach(member -> members.put(member.message(), member));
        Map<String, List<Event>> streams = store.load(members.keySet());
        Map<String, MessageCase> known = new LinkedHashMap<>();
        Map<String, Obligation> dues = new HashMap<>();
        Map<String, Instant> instants = new HashMap<>();
        streams.forEach((id, events) -> {
            MessageCase message = MessageCase.of(id, events);
            known.put(id, message);
            due(message, now).ifPresent(duty -> {
                dues.put(id, duty);
                Instant due = duty.due();
                if (due != null) {
                    instants.put(id, due);
                }
            });
        });
        Incidents.Answers answers = incidents.answers(
                incident,
                new Incidents.Board(known.values(), instants, incidentStore.sent(now.minus(SENT))),
                rules.current(now).calendars().administration(),
                now);
        Set<String> seen = messages.seen(members.keySet(), me.unit());
        List<Line> lines = new ArrayList<>();
        for (Incidents.Answer answer : answers.answers()) {
            String id = answer.message();
            MessageCase message = known.get(id);
            IncidentAct.Member member = members.get(id);
            if (message != null && member != null && seen.contains(id)) {
                CommandType step = step(message, streams.getOrDefault(id, List.of()), answer, me, now);
                lines.add(new Line(message, member, dues.get(id), answer, null, step));
            }
        }
        answers.without().forEach((id, reason) -> {
            MessageCase message = known.get(id);
            IncidentAct.Member member = members.get(id);
            if (message != null && member != null && seen.contains(id)) {
                lines.add(new Line(message, member, dues.get(id), null, reason, null));
            }
        });
        return lines;
    }

    private Optional<Obligation> due(MessageCase message, Instant now) {
        Instant present = message.asOf(now);
        return rules.find(message, present).stream()
                .flatMap(procedure -> procedure.obligations(message, present).stream())
                .filter(duty -> duty.isOpen() && duty.kind().equals(ObligationKind.ANSWER))
                .findFirst();
    }

    /** What is next for somebody: to submit the text, to approve it, or to tell where it was published. */
    private @Nullable CommandType step(
            MessageCase message, List<Event> events, Incidents.Answer answer, Official me, Instant now) {
        Instant present = message.asOf(now);
        Set<CommandType> allowed = rules.find(message, present)
                .map(procedure -> procedure.allowed(message, me.actor(), present))
                .orElse(Set.of());
        boolean same = Streams.latestDraft(events)
                .map(AnswerAct.SubmitDraft::text)
                .filter(answer.text()::equals)
                .isPresent();
        if (answer.verdict() != Incidents.Verdict.VARY && allowed.contains(CommandType.SUBMIT_DRAFT)) {
            return CommandType.SUBMIT_DRAFT;
        }
        if (same && allowed.contains(CommandType.APPROVE)) {
            return CommandType.APPROVE;
        }
        boolean published = same && answer.verdict() == Incidents.Verdict.NOW;
        return published && allowed.contains(CommandType.PUBLISH) ? CommandType.PUBLISH : null;
    }

    /** The open messages that may belong to an incident, with the library's reasons. */
    List<Incidents.Proposal> proposals(Incident incident, Instant now) {
        Set<String> members = new HashSet<>();
        incident.members().forEach(member -> members.add(member.message()));
        if (members.isEmpty() || incident.state() != Incident.State.OPEN) {
            return List.of();
        }
        List<Messages.Row> own = messages.rows(members, COMPARED);
        List<Messages.Row> others = messages.outsideIncidents(CANDIDATES);
        Map<String, String> texts = new LinkedHashMap<>();
        own.forEach(row -> texts.put(row.id(), row.body()));
        List<Post> memberPosts = posts(own);
        List<Post> posts = posts(others);
        return incidents.proposals(incident, posts, repeats.index().withAll(texts), surges(memberPosts, posts, now));
    }

    private List<Post> posts(List<Messages.Row> rows) {
        Map<String, List<Event>> streams =
                store.load(rows.stream().map(Messages.Row::id).toList());
        return rows.stream()
                .map(row -> post(row, streams.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Post post(Messages.Row row, List<Event> events) {
        Post post = Post.of(row.id(), row.network(), row.author(), row.accessAt(), row.body());
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof MessageAct.Classify classified) {
                post = post.about(classified.topics(), classified.location());
            }
        }
        return post;
    }

    /** The surges that members are part of; those of other matters are no reason to join this incident. */
    private List<Triaged.Surge> surges(List<Post> members, List<Post> others, Instant now) {
        Set<List<Object>> matters = new HashSet<>();
        List<Post> heads = new ArrayList<>();
        for (Post post : members) {
            boolean first = !post.topics().isEmpty() && matters.add(List.of(post.topics(), post.place()));
            if (first && heads.size() < MATTERS) {
                heads.add(post);
            }
        }
        if (heads.isEmpty()) {
            return List.of();
        }
        TriagePolicy policy = TriagePolicy.standard().under(rules.current(now).regulation());
        Triage triage = Triage.of(filter, repeats, policy);
        List<Earlier> all = new ArrayList<>();
        members.forEach(post -> all.add(new Earlier(post, List.of())));
        others.forEach(post -> all.add(new Earlier(post, List.of())));
        // Closed messages are not among them, so that no earlier window is whole and the count alone decides.
        History history = History.of(all, now);
        return heads.stream()
                .flatMap(post -> triage.propose(post, history, now).counts().stream())
                .toList();
    }
}
