package io.github.otklik.command;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.command.Command.Header;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act on the answer to a message: its draft, approval and publication, what the author says of it, its terms.
 */
public sealed interface AnswerAct extends Command.Act {

    /**
     * A co-executor informs the lead.
     *
     * @param header  who and when
     * @param text  the information, or empty
     */
    record GiveInformation(Header header, String text) implements AnswerAct {
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
    record SubmitDraft(Header header, @Nullable DraftKind kind, String text, String measures) implements AnswerAct {
        /** Refuses null by name. */
        public SubmitDraft {
            requireNonNull(header, "header");
            requireNonNull(text, "text");
            requireNonNull(measures, "measures");
        }

        /** A draft of a kind, without measures taken. */
        public static SubmitDraft of(Header header, DraftKind kind, String text) {
            return new SubmitDraft(header, requireNonNull(kind, "kind"), text, "");
        }

        /** The same with the measures taken. */
        public SubmitDraft taking(String measures) {
            return new SubmitDraft(header, kind, text, measures);
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
    record Approve(Header header) implements AnswerAct {
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
    record ReturnForRework(Header header, String remarks) implements AnswerAct {
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
    record Publish(Header header, String network, String url) implements AnswerAct {
        /** Refuses null by name. */
        public Publish {
            requireNonNull(header, "header");
            requireNonNull(network, "network");
            requireNonNull(url, "url");
        }

        /** An answer published in a network, without its address. */
        public static Publish in(Header header, String network) {
            return new Publish(header, network, "");
        }

        /** The same with its address. */
        public Publish at(String url) {
            return new Publish(header, network, url);
        }

        @Override
        public CommandType type() {
            return CommandType.PUBLISH;
        }
    }

    /**
     * The author gets a first response, which is not an answer.
     *
     * @param header  who and when
     * @param network  the network, which has to be the message's; required
     * @param url  the address of the response, or empty
     * @param text  its text, or empty
     */
    record Acknowledge(Header header, String network, String url, String text) implements AnswerAct {
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
    record Confirm(Header header) implements AnswerAct {
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
    record Deny(Header header, String reason) implements AnswerAct {
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
     * The due instant of a final draft of high importance is agreed.
     *
     * @param header  who and when
     * @param due  the agreed instant; required
     */
    record AgreeFinalTerm(Header header, @Nullable Instant due) implements AnswerAct {
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
            @Nullable Instant due) implements AnswerAct {
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
            String reason) implements AnswerAct {
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
