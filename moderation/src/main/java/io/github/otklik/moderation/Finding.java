package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A passage of a text and the ground on which it is reported.
 *
 * @param category  the ground
 * @param start  where it begins in the original text, in UTF-16 units
 * @param end  where it ends, exclusive
 * @param canonical  the word or phrase in plain letters; of an opinion the words that weighed most
 * @param masked  whether the writer hid it
 * @param source  the family of words in the lexicon, the rule of phrases or the opinion, that found it
 * @param way  the way in which it stands in the text
 * @param confidence  how certain it is, from 0 to 1
 */
public record Finding(
        Category category,
        int start,
        int end,
        String canonical,
        boolean masked,
        String source,
        Way way,
        double confidence) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the passage is empty or reversed, or the confidence is out of range
     */
    public Finding {
        requireNonNull(category, "category");
        requireNonNull(canonical, "canonical");
        requireNonNull(source, "source");
        requireNonNull(way, "way");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Bad passage: " + start + " to " + end + "; it must not be empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Bad confidence: " + confidence + "; it must be 0 to 1");
        }
    }

    /** The rule that found it, the same from version to version: a rule of phrases, or a family of words and the way it was read. */
    public String rule() {
        return way == Way.RULE ? source : source + "/" + way.key();
    }

    /**
     * Why it was made, in a sentence for people: the category, the words in plain letters, how they were hidden or what the
     * rule looks for, and the confidence.
     *
     * @param locale  Russian is answered in Russian, every other language in English
     */
    public String reason(Locale locale) {
        return Wording.of(locale).finding(this);
    }
}
