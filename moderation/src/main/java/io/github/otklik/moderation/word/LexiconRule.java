package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Way;

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
        WORD(Way.WORD),
        /** Full forms with any letters in them, for plain words only. */
        OPEN(Way.OPEN),
        /** Misspelt on purpose. */
        VEILED(Way.VEILED),
        /** An abbreviation, which counts only as a word of its own. */
        SHORT(Way.SHORT);

        private final Way way;

        Kind(Way way) {
            this.way = way;
        }

        /** The way of a word that stands in a text as the pattern has it. */
        Way way() {
            return way;
        }

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
