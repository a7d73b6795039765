package io.github.otklik.command;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.CommandType;
import java.time.Instant;

/**
 * What a procedure is asked to decide: an act of a person, or the passing of time.
 *
 * <p>A command may be wrong in any way that input can be: a missing text is empty, a missing or unknown choice null. The
 * procedure then answers with a refusal that says so.
 */
public sealed interface Command {

    /** An act of a person on a message. */
    sealed interface Act extends Command permits MessageAct, AnswerAct {
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
        /** It states an intent to harm another person. */
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
}
