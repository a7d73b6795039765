package io.github.otklik.moderation;

/** A ground on which a passage of text is reported, with the clause of the decree that names it. */
public enum Category {
    /** Obscene language, open or hidden. */
    OBSCENE("2/15.2"),
    /** Coarse language that is not obscene; reported, but no ground for deletion. */
    VULGAR("2/15.2"),
    /** A passage that degrades a person or a group of people. */
    INSULT("2/15.2"),
    /** A threat to the life, health or property of an official or of a family. */
    THREAT("1/18"),
    /** An intent to harm another person. */
    HARM_INTENT("1/18"),
    /** A mass mailing. */
    SPAM("2/15.2"),
    /** Advertising of goods and services. */
    ADVERTISING("2/15.2");

    private final String clause;

    Category(String clause) {
        this.clause = clause;
    }

    /** The clause that names the ground, as annex and clause. */
    public String clause() {
        return clause;
    }
}
