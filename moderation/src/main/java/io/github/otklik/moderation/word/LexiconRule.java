package io.github.otklik.moderation.word;

/**
 * A pattern of an entry and how it counts.
 *
 * @param entry  the entry
 * @param kind  how the pattern counts
 */
public record LexiconRule(LexiconEntry entry, Kind kind) {
    /** How a pattern counts. */
    public enum Kind {
        /** Full forms, for plain words and for masks. */
        WORD,
        /** Full forms with any letters in them, for plain words only. */
        OPEN,
        /** Misspelt on purpose. */
        VEILED,
        /** An abbreviation, which counts only as a word of its own. */
        SHORT;

        static Kind of(String key) {
            return switch (key) {
                case "word" -> WORD;
                case "open" -> OPEN;
                case "veiled" -> VEILED;
                default -> SHORT;
            };
        }
    }
}
