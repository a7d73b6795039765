package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/** An act that the procedure is asked to accept; who may, and by which clause, is data of the {@link Regulation}. */
public enum CommandType {
    /** The ministry gives the curator access to a message. */
    GIVE_ACCESS,
    /** The curator sets topics, location and importance. */
    CLASSIFY,
    /** The curator sets an earlier due instant than the norm's. */
    SHORTEN_TERM,
    /** The curator marks a message as socially significant. */
    MARK_SIGNIFICANT,
    /** The curator links a message to the one it repeats. */
    LINK_REPEAT,
    /** The curator sends the message to a lead executor and co-executors. */
    ROUTE,
    /** A unit returns the message as outside its competence. */
    RETURN,
    /** A co-executor informs the lead. */
    GIVE_INFORMATION,
    /** The lead submits a draft of an interim or final answer. */
    SUBMIT_DRAFT,
    /** The curator approves the draft. */
    APPROVE,
    /** The curator returns the draft for rework. */
    RETURN_FOR_REWORK,
    /** The approved answer is published. */
    PUBLISH,
    /** The curator and the executor agree the term of a final draft of high importance. */
    AGREE_FINAL_TERM,
    /** The curator refuses to process the message. */
    REFUSE,
    /** The curator takes a refusal back. */
    REVERSE_REFUSAL,
    /** The message ends without an answer. */
    CLOSE,
    /** The curator reports to the head. */
    REPORT_TO_HEAD,
    /** The author gets a first response, before any answer. */
    ACKNOWLEDGE,
    /** The author confirms that the final answer settles the matter. */
    CONFIRM,
    /** The author denies it, and the matter is taken up again. */
    DENY,
    /** A term is prolonged to a later instant. */
    EXTEND_TERM;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The command's name in files and journals, such as {@code give-access}. */
    public String word() {
        return word;
    }

    /** The command of that name in files and journals, if there is one. */
    public static Optional<CommandType> ofWord(String word) {
        requireNonNull(word, "word");
        for (CommandType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
