package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Procedure} is asked to decide: an act of somebody, or the passing of time.
 *
 * <p>A command may be wrong in any way that input can be: a missing text is empty, a missing or unknown choice null. The
 * procedure then answers with a refusal that says so.
 */
public sealed interface Command {

    /** An act of somebody on a message. */
    sealed interface Act extends Command {
        /** Who acts, when, and under which id. */
        Header header();

        /** The kind of act. */
        CommandType type();
    }

    /**
     * What every act carries.
     *
     * @param id  the id by which a repeated act is known within its message, not empty
     * @param at  when the act took place
     * @param actor  who acts
     * @param backdated  why the act is dated before acts already accepted; empty when it is not back-dated
     * @param recordedAt  when the host recorded the act, its present; an act dated later is refused. A host that has
     *     no present, as a replay of a journal, gives the instant of the act
     */
    record Header(String id, Instant at, Actor actor, String backdated, Instant recordedAt) {
        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the id is empty
         */
        public Header {
            if (requireNonNull(id, "id").isEmpty()) {
                throw new IllegalArgumentException("Empty id of an act; it must be a text by which it is known again");
            }
            requireNonNull(at, "at");
            requireNonNull(actor, "actor");
            requireNonNull(backdated, "backdated");
            requireNonNull(recordedAt, "recordedAt");
        }

        /** The header of an act recorded when it took place. */
        public static Header of(String id, Instant at, Actor actor) {
            return new Header(id, at, actor, "", at);
        }

        /** The same header, back-dated for that reason. */
        public Header backdated(String reason) {
            requireNonNull(reason, "reason");
            return new Header(id, at, actor, reason, recordedAt);
        }
    }

    /**
     * The passing of time: yields the warnings and breaches that are due and were not raised yet.
     *
     * @param now  the present instant of the host
     */
    record Tick(Instant now) implements Command {
        /** Refuses null by name. */
        public Tick {
            requireNonNull(now, "now");
        }
    }

    /** What kind of answer a draft is for. */
    enum DraftKind {
        /** An answer that announces another (clause 1/13). */
        INTERIM,
        /** The answer on the substance. */
        FINAL
    }

    /**
     * Why a message is not processed: a ground of the act; those of clause 1/18 are the constants.
     *
     * @param id  its id in the act
     */
    record Ground(String id) {
        /** It tells of an intent to harm another person. */
        public static final Ground HARM_INTENT = new Ground("HARM_INTENT");
        /** It contains obscene expressions. */
        public static final Ground OBSCENE = new Ground("OBSCENE");
        /** It contains insulting expressions. */
        public static final Ground INSULT = new Ground("INSULT");
        /** It threatens the life, health or property of an official or of a family. */
        public static final Ground THREAT = new Ground("THREAT");
        /** The same author repeats a question answered more than once, with nothing new. */
        public static final Ground REPEATED = new Ground("REPEATED");

        /** Refuses null by name. */
        public Ground {
            requireNonNull(id, "id");
        }

        /** The id. */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * How a message ends without an answer: an outcome of the act; those of an act that names none are the constants.
     *
     * @param id  its id in the act
     */
    record Outcome(String id) {
        /** Its author withdrew or deleted it. */
        public static final Outcome WITHDRAWN = new Outcome("WITHDRAWN");
        /** It duplicates another message. */
        public static final Outcome DUPLICATE = new Outcome("DUPLICATE");
        /** It was sent on to another body. */
        public static final Outcome REDIRECTED = new Outcome("REDIRECTED");
        /** There is no page or network left to answer on. */
        public static final Outcome UNDELIVERABLE = new Outcome("UNDELIVERABLE");
        /** It asks for no answer. */
        public static final Outcome NOT_REQUIRED = new Outcome("NOT_REQUIRED");

        /** Refuses null by name. */
        public Outcome {
            requireNonNull(id, "id");
        }

        /** The id. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** What a report to the head is about. */
    enum Subject {
        /** Terms that units missed (clause 1/20). */
        BREACH,
        /** A socially significant message (clause 1/19bis). */
        SIGNIFICANT
    }

    /**
     * Access to a message is given to the curator.
     *
     * @param header  who and when
     * @param network  the network where the message was posted; required
     * @param author  its author, or empty
     * @param text  its text, or empty
     */
    record GiveAccess(Header header, String network, String author, String text) implements Act {
        /** Refuses null by name. */
        public GiveAccess {
            requireNonNull(header, "header");
            requireNonNull(network, "network");
            requireNonNull(author, "author");
            requireNonNull(text, "text");
        }

        @Override
        public CommandType type() {
            return CommandType.GIVE_ACCESS;
        }
    }

    /**
     * Topics, location and importance are set.
     *
     * @param header  who and when
     * @param topics  the topics, possibly none
     * @param location  the location, or empty
     * @param importance  the importance; required
     */
    record Classify(
            Header header,
            List<String> topics,
            String location,
            @Nullable Importance importance) implements Act {
        /** Refuses null by name and copies the list. */
        public Classify {
            requireNonNull(header, "header");
            topics = Copies.list(topics, "topics");
            requireNonNull(location, "location");
        }

        @Override
        public CommandType type() {
            return CommandType.CLASSIFY;
        }
    }

    /**
     * The message is marked as socially significant.
     *
     * @param header  who and when
     * @param reason  why, or empty
     */
    record MarkSignificant(Header header, String reason) implements Act {
        /** Refuses null by name. */
        public MarkSignificant {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.MARK_SIGNIFICANT;
        }
    }

    /**
     * The message is sent to units.
     *
     * @param header  who and when
     * @param lead  the lead executor; required
     * @param coExecutors  the co-executors, possibly none, in the order the curator set
     */
    record Route(Header header, String lead, List<String> coExecutors) implements Act {
        /** Refuses null by name and copies the list. */
        public Route {
            requireNonNull(header, "header");
            requireNonNull(lead, "lead");
            coExecutors = Copies.list(coExecutors, "coExecutors");
        }

        @Override
        public CommandType type() {
            return CommandType.ROUTE;
        }
    }

    /**
     * A unit returns the message.
     *
     * @param header  who and when
     * @param reason  why, or empty
     */
    record Return(Header header, String reason) implements Act {
        /** Refuses null by name. */
        public Return {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.RETURN;
        }
    }

    /**
     * A co-executor informs the lead.
     *
     * @param header  who and when
     * @param text  the information, or empty
     */
    record GiveInformation(Header header, String text) implements Act {
        /** Refuses null by name. */
        public GiveInformation {
            requireNonNull(header, "header");
            requireNonNull(text, "text");
        }

        @Override
        public CommandType type() {
            return CommandType.GIVE_INFORMATION;
        }
    }

    /**
     * The lead submits a draft.
     *
     * @param header  who and when
     * @param kind  what kind of answer it is for; required
     * @param text  the draft, or empty
     * @param measures  the measures taken; required for a linked repeat (clause 1/15)
     */
    record SubmitDraft(Header header, @Nullable DraftKind kind, String text, String measures) implements Act {
        /** Refuses null by name. */
        public SubmitDraft {
            requireNonNull(header, "header");
            requireNonNull(text, "text");
            requireNonNull(measures, "measures");
        }

        @Override
        public CommandType type() {
            return CommandType.SUBMIT_DRAFT;
        }
    }

    /**
     * The draft is approved.
     *
     * @param header  who and when
     */
    record Approve(Header header) implements Act {
        /** Refuses null by name. */
        public Approve {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.APPROVE;
        }
    }

    /**
     * The draft is returned for rework.
     *
     * @param header  who and when
     * @param remarks  what to mend, or empty
     */
    record ReturnForRework(Header header, String remarks) implements Act {
        /** Refuses null by name. */
        public ReturnForRework {
            requireNonNull(header, "header");
            requireNonNull(remarks, "remarks");
        }

        @Override
        public CommandType type() {
            return CommandType.RETURN_FOR_REWORK;
        }
    }

    /**
     * The approved answer is published.
     *
     * @param header  who and when
     * @param network  the network, which has to be the message's; required
     * @param url  the address of the answer, or empty
     */
    record Publish(Header header, String network, String url) implements Act {
        /** Refuses null by name. */
        public Publish {
            requireNonNull(header, "header");
            requireNonNull(network, "network");
            requireNonNull(url, "url");
        }

        @Override
        public CommandType type() {
            return CommandType.PUBLISH;
        }
    }

    /**
     * The due instant of a final draft of high importance is agreed.
     *
     * @param header  who and when
     * @param due  the agreed instant; required
     */
    record AgreeFinalTerm(Header header, @Nullable Instant due) implements Act {
        /** Refuses null by name. */
        public AgreeFinalTerm {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.AGREE_FINAL_TERM;
        }
    }

    /**
     * An earlier due instant is set for the open duties of a kind.
     *
     * @param header  who and when
     * @param obligation  the kind, a duty; required
     * @param due  the earlier instant; required
     */
    record ShortenTerm(
            Header header,
            @Nullable ObligationKind obligation,
            @Nullable Instant due) implements Act {
        /** Refuses null by name. */
        public ShortenTerm {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.SHORTEN_TERM;
        }
    }

    /**
     * The message is refused.
     *
     * @param header  who and when
     * @param ground  the ground; required
     */
    record Refuse(Header header, @Nullable Ground ground) implements Act {
        /** Refuses null by name. */
        public Refuse {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.REFUSE;
        }
    }

    /**
     * The refusal is taken back.
     *
     * @param header  who and when
     * @param reason  why; required
     */
    record ReverseRefusal(Header header, String reason) implements Act {
        /** Refuses null by name. */
        public ReverseRefusal {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.REVERSE_REFUSAL;
        }
    }

    /**
     * The message ends without an answer.
     *
     * @param header  who and when
     * @param outcome  how; required
     * @param reason  why, or empty
     */
    record Close(Header header, @Nullable Outcome outcome, String reason) implements Act {
        /** Refuses null by name. */
        public Close {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.CLOSE;
        }
    }

    /**
     * A report to the head.
     *
     * @param header  who and when
     * @param about  the subject; required
     */
    record ReportToHead(Header header, @Nullable Subject about) implements Act {
        /** Refuses null by name. */
        public ReportToHead {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.REPORT_TO_HEAD;
        }
    }

    /**
     * The message is linked to the one it repeats.
     *
     * @param header  who and when
     * @param of  the id of the earlier message, not the message itself; required
     */
    record LinkRepeat(Header header, String of) implements Act {
        /** Refuses null by name. */
        public LinkRepeat {
            requireNonNull(header, "header");
            requireNonNull(of, "of");
        }

        @Override
        public CommandType type() {
            return CommandType.LINK_REPEAT;
        }
    }

    /**
     * The author gets a first response, which is no answer.
     *
     * @param header  who and when
     * @param network  the network, which has to be the message's; required
     * @param url  the address of the response, or empty
     * @param text  its text, or empty
     */
    record Acknowledge(Header header, String network, String url, String text) implements Act {
        /** Refuses null by name. */
        public Acknowledge {
            requireNonNull(header, "header");
            requireNonNull(network, "network");
            requireNonNull(url, "url");
            requireNonNull(text, "text");
        }

        @Override
        public CommandType type() {
            return CommandType.ACKNOWLEDGE;
        }
    }

    /**
     * The author confirms that the answer settles the matter.
     *
     * @param header  who and when
     */
    record Confirm(Header header) implements Act {
        /** Refuses null by name. */
        public Confirm {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.CONFIRM;
        }
    }

    /**
     * The author denies that the answer settles the matter, and a new round begins.
     *
     * @param header  who and when
     * @param reason  why; required
     */
    record Deny(Header header, String reason) implements Act {
        /** Refuses null by name. */
        public Deny {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.DENY;
        }
    }

    /**
     * The open duties of a kind are prolonged to a later due instant.
     *
     * @param header  who and when
     * @param obligation  the kind, a duty; required
     * @param due  the later instant; required
     * @param reason  why; required
     */
    record ExtendTerm(
            Header header,
            @Nullable ObligationKind obligation,
            @Nullable Instant due,
            String reason) implements Act {
        /** Refuses null by name. */
        public ExtendTerm {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.EXTEND_TERM;
        }
    }
}
