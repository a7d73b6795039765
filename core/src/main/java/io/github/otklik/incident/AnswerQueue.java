package io.github.otklik.incident;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.incident.IncidentAct.Member;
import io.github.otklik.incident.Incidents.Answer;
import io.github.otklik.incident.Incidents.Answers;
import io.github.otklik.incident.Incidents.Verdict;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.triage.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the answers to the messages of one incident, and puts them in an order that keeps to the limit of answers alike. */
final class AnswerQueue {
    private final Incidents.Rules rules;
    private final Incidents.Board board;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<String, Reason> without = new LinkedHashMap<>();

    /**
     * An answer that has no place in the order yet.
     *
     * @param message  the message
     * @param text  what it says
     * @param due  until when, {@link Instant#MAX} where nobody knows
     */
    record Waiting(MessageCase message, String text, Instant due) {
        Answer answer(Verdict verdict, @Nullable Instant notBefore, Reason reason) {
            return new Answer(message.id(), message.network(), text, verdict, notBefore, reason);
        }
    }

    AnswerQueue(Incidents.Rules rules, Incidents.Board board, WorkingCalendar calendar, Instant now) {
        this.rules = rules;
        this.board = board;
        this.calendar = calendar;
        this.now = now;
    }

    Answers answers(Incident incident) {
        List<Waiting> waiting = waiting(incident);
        List<Answer> ordered = rules.within().isPresent()
                ? new Pace(rules, board.sent(), calendar, now).order(waiting)
                : new Row(rules, board.sent(), now).order(waiting);
        return new Answers(ordered, without);
    }

    /** The answers of open members, those due first before the others. */
    private List<Waiting> waiting(Incident incident) {
        Map<String, MessageCase> known = new HashMap<>();
        board.messages().forEach(message -> known.put(message.id(), message));
        Template template = Template.of(incident.draft());
        List<Waiting> waiting = new ArrayList<>();
        for (Member member : incident.members()) {
            MessageCase message = known.get(member.message());
            if (message == null) {
                without.put(member.message(), no("not-given", member.message()));
                continue;
            }
            Reason objection = objection(incident, template, member, message);
            if (objection != null) {
                without.put(member.message(), objection);
            } else {
                Instant due = board.dues().getOrDefault(message.id(), Instant.MAX);
                waiting.add(new Waiting(message, template.filled(member.values()), due));
            }
        }
        waiting.sort(Comparator.comparing(Waiting::due));
        return waiting;
    }

    private @Nullable Reason objection(Incident incident, Template template, Member member, MessageCase message) {
        if (!message.state().open()) {
            return no("ended", message.state());
        }
        if (incident.state() != Incident.State.OPEN || incident.draft().isEmpty()) {
            return no("no-draft");
        }
        return template.missing(member.values())
                .map(place -> no("no-value", place, member.message()))
                .orElse(null);
    }

    private Reason no(String key, Object... values) {
        return Wording.reason(rules.clause(), key, values);
    }
}
