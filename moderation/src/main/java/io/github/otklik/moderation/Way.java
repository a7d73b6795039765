package io.github.otklik.moderation;

import java.util.Locale;

/** The way in which what was found stands in a text: in plain letters, hidden in one of several ways, or found by a rule. */
public enum Way {
    /** The word stands in the text as it is. */
    WORD("word", 0.99),
    /** The word stands in the text as it is and is known by its root. */
    OPEN("open", 0.97),
    /** Signs or digits hide some of its letters. */
    MASK("mask", 0.9),
    /** Signs, digits or letters of another alphabet that look alike stand for its letters. */
    LOOKALIKE("lookalike", 0.9),
    /** Signs part its letters. */
    PARTED("parted", 0.97),
    /** It is spelt by single letters with spaces between. */
    SPELT("spelt", 0.93),
    /** A space cuts it in two. */
    CUT("cut", 0.85),
    /** It is misspelt on purpose. */
    VEILED("veiled", 0.95),
    /** It is written from its end to its beginning. */
    REVERSED("reversed", 0.9),
    /** It is an abbreviation. */
    SHORT("short", 0.88),
    /** It is written in Latin letters by sound. */
    LATIN("latin", 0.92),
    /** It is typed in the Latin layout of the keyboard. */
    LAYOUT("layout", 0.93),
    /** Its letters are repeated three times or more, or bear marks that are unseen or drawn over them. */
    STRETCHED("stretched", 0.95),
    /** Its letters are doubled, which may also be a slip. */
    DOUBLED("doubled", 0.9),
    /** One letter of it is left, with dots. */
    UNCLEAR("unclear", 0.5),
    /** Words beside each other match a rule, which says itself how certain it is. */
    RULE("rule", 0.9),
    /** The text sounds like it to a model that was learnt from comments; a person has to decide, whatever the threshold. */
    LEARNED("learned", 0.5);

    /** From here on a word that is hidden in one of these ways is sure enough to be read as a part of a phrase. */
    public static final double TRUSTED = 0.75;

    private static final double[] OF_EVIDENCE = {0.6, 0.6, 0.6, 0.6, 0.8, 0.9, 0.95, 0.97};

    private final String key;
    private final double confidence;

    Way(String key, double confidence) {
        this.key = key;
        this.confidence = confidence;
    }

    /** Its name in {@link Finding#rule}; it stays the same from version to version. */
    public String key() {
        return key;
    }

    /** How certain a word is that is read in this way, from 0 to 1, where no more is known of it. */
    public double confidence() {
        return confidence;
    }

    /**
     * How certain a word behind signs is by how much speaks for it.
     *
     * @param evidence  how many letters of its root stand in the text, and what else speaks for it; more than 7 says no more
     */
    public static double confidenceOf(int evidence) {
        return OF_EVIDENCE[Math.max(0, Math.min(evidence, OF_EVIDENCE.length - 1))];
    }

    /** Whether the writer hid the word. */
    public boolean hides() {
        return this != WORD && this != OPEN && this != RULE && this != LEARNED;
    }

    /**
     * How the word was hidden or what the rule looks for, in a sentence for people without a full stop.
     *
     * @param locale  Russian is answered in Russian, every other language in English
     */
    public String sentence(Locale locale) {
        return Wording.of(locale).way(this);
    }
}
