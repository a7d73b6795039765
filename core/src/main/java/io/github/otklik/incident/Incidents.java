package io.github.otklik.incident;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.repeat.RepeatIndex;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Reason;
import io.github.otklik.triage.Triaged;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may be done to an incident, and tells how its messages can be answered with one text. This class is immutable and
 * thread-safe.
 */
public final class Incidents {
    private final Rules rules;

    /**
     * Who runs incidents, and how many answers may say the same.
     *
     * @param role  who opens incidents, changes their messages and writes their text
     * @param clause  the clause that acts are refused under, {@link Clause#UNKNOWN} where the act knows no incidents
     * @param most  how many answers of one text may follow each other, or be given within that working time; at least 1
     * @param within  the working time, more than nothing; empty where only answers in a row are counted
     * @param source  the act that sets the limit, not blank
     */
    public record Rules(Role role, Clause clause, int most, Optional<Duration> within, String source) {
        /**
         * Checks the limit and its source.
         *
         * @throws IllegalArgumentException if the number is less than 1, the time not positive, or the source blank
         */
        public Rules {
            requireNonNull(role, "role");
            requireNonNull(clause, "clause");
            requireNonNull(source, "source");
            if (most < 1) {
                throw new IllegalArgumentException("most must be at least 1; was " + most);
            }
            if (requireNonNull(within, "within")
                    .filter(time -> time.isNegative() || time.isZero())
                    .isPresent()) {
                throw new IllegalArgumentException("within must be more than nothing; was " + within.get());
            }
            if (source.isBlank()) {
                throw new IllegalArgumentException("source must name an act; was " + Text.quoted(source));
            }
        }

        /** The curator runs incidents; at most five answers of one text in an hour of working time, as in Elizovo. */
        public static Rules elizovo() {
            return RulesText.elizovo();
        }
    }

    /**
     * What a host knows when it asks for answers.
     *
     * @param messages  the messages as they stand, those of the incident at least
     * @param dues  until when each open message has to be answered, by its id, as its own procedure says; nothing where nobody knows
     * @param sent  the answers published so far, those of the last hours at least, in order
     */
    public record Board(Collection<MessageCase> messages, Map<String, Instant> dues, List<Sent> sent) {
        /** Refuses null by name and copies all. */
        public Board {
            messages = Copies.list(messages, "messages");
            Map<String, Instant> copy = new LinkedHashMap<>();
            requireNonNull(dues, "dues")
                    .forEach((id, due) -> copy.put(requireNonNull(id, "dues"), requireNonNull(due, "dues")));
            dues = Map.copyOf(copy);
            sent = Copies.list(sent, "sent");
        }
    }

    /**
     * An answer that was published.
     *
     * @param at  when
     * @param text  what it said
     */
    public record Sent(Instant at, String text) {
        /** Refuses null by name. */
        public Sent {
            requireNonNull(at, "at");
            requireNonNull(text, "text");
        }
    }

    /** What can be done with an answer. */
    public enum Verdict {
        /** It may be given in its turn. */
        NOW,
        /** It has to wait, for too many alike were given. */
        WAIT,
        /** It has to say something else, for waiting would make it late, or would not help. */
        VARY
    }

    /**
     * An answer to one message of an incident.
     *
     * @param message  the id of the message
     * @param network  the network of the message
     * @param text  the text of the incident with the values of the message
     * @param verdict  what can be done with it
     * @param notBefore  from when it may be given; null if it has to say something else
     * @param reason  why
     */
    public record Answer(
            String message,
            String network,
            String text,
            Verdict verdict,
            @Nullable Instant notBefore,
            Reason reason) {
        /** Refuses null by name. */
        public Answer {
            requireNonNull(message, "message");
            requireNonNull(network, "network");
            requireNonNull(text, "text");
            requireNonNull(verdict, "verdict");
            requireNonNull(reason, "reason");
        }

        /** The act that submits the text as a draft to the message; its procedure decides it. */
        public AnswerAct.SubmitDraft draft(Command.Header header, Command.DraftKind kind, String measures) {
            return new AnswerAct.SubmitDraft(header, requireNonNull(kind, "kind"), text, measures);
        }

        /** The act that publishes the answer in the message's network; its procedure decides it. */
        public AnswerAct.Publish publish(Command.Header header, String url) {
            return new AnswerAct.Publish(header, network, url);
        }
    }

    /**
     * The answers to the messages of an incident.
     *
     * @param answers  in the order in which they are to be given, those that must say something else last
     * @param without  the members without an answer, each with its reason, in the order in which they joined
     */
    public record Answers(List<Answer> answers, Map<String, Reason> without) {
        /** Refuses null by name and copies both. */
        public Answers {
            answers = Copies.list(answers, "answers");
            Copies.whole(requireNonNull(without, "without").keySet(), "without");
            Copies.whole(without.values(), "without");
            without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
        }
    }

    /**
     * That a message may belong to an incident; a person decides.
     *
     * @param message  the id of the message
     * @param reasons  why, at least one
     */
    public record Proposal(String message, List<Reason> reasons) {
        /** Refuses null by name and copies the list. */
        public Proposal {
            requireNonNull(message, "message");
            reasons = Copies.list(reasons, "reasons");
        }
    }

    private Incidents(Rules rules) {
        this.rules = rules;
    }

    /** The decider under rules. */
    public static Incidents of(Rules rules) {
        return new Incidents(requireNonNull(rules, "rules"));
    }

    /** The answer to an act, in time by the messages it names; nothing changes until the events of an accepted one are folded. */
    public Decision<Incident.Event> decide(Incident incident, IncidentAct act) {
        return new IncidentDecider(rules).decide(requireNonNull(incident, "incident"), requireNonNull(act, "act"));
    }

    /**
     * An answer to each message of an incident that is open, in an order in which never more of one text follow each other, or are given
     * in a stretch of working time, than the rules allow. Earlier dues come first. What is counted in working time is counted over all
     * that was sent, whatever the network. Linear in the messages and the answers sent, but for sorting them.
     *
     * @param incident  the incident
     * @param board  what the host knows
     * @param calendar  the calendar of the administration
     * @param now  the present instant
     */
    public Answers answers(Incident incident, Board board, WorkingCalendar calendar, Instant now) {
        requireNonNull(incident, "incident");
        requireNonNull(board, "board");
        requireNonNull(calendar, "calendar");
        return new AnswerQueue(rules, board, calendar, requireNonNull(now, "now")).answers(incident);
    }

    /**
     * The messages that may belong to an open incident: they ask what one of its members asks, or are part of a surge. Members are left
     * out. One look-up in the index for each message.
     *
     * @param incident  the incident
     * @param posts  the messages
     * @param index  the texts of messages, those of the members among them
     * @param surges  the surges of which messages are proposed; those that are not proposed as surges are passed over
     */
    public List<Proposal> proposals(
            Incident incident, List<Post> posts, RepeatIndex index, List<Triaged.Surge> surges) {
        requireNonNull(incident, "incident");
        List<Post> all = Copies.list(posts, "posts");
        requireNonNull(index, "index");
        return new JoinFinder(rules, index, Copies.list(surges, "surges")).find(incident, all);
    }
}
