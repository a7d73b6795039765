package io.github.otklik.moderation;

/**
 * A ground on which a passage of text is reported. Which clause names it is a matter of the act in force: the core's
 * {@code Regulation.citation} tells it by the name of the constant.
 */
public enum Category {
    /** Obscene language, open or hidden. */
    OBSCENE,
    /** Coarse language that is not obscene; reported, but no ground for deletion. */
    VULGAR,
    /** A passage that degrades a person or a group of people. */
    INSULT,
    /** A threat to the life, health or property of an official or of a family. */
    THREAT,
    /** An intent to harm another person. */
    HARM_INTENT,
    /** A mass mailing. */
    SPAM,
    /** Advertising of goods and services. */
    ADVERTISING
}
