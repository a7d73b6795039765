package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is needed to read masks, made when the first is seen. */
final class MaskTools {
    private static final int MOST_KNOWN = 1 << 12;

    /** How many rows are read before they are remembered; most texts have a few, each its own. */
    private static final int FEW = 8;

    private int rows;

    final MaskedText row = new MaskedText();
    final MaskedTextReader pieces;
    final MaskedJudge judge;
    final MaskedReader reader = new MaskedReader();

    /** Rows that were read before, with what was found there from the start of the row, or nothing. */
    private Map<String, Optional<Finding>> known = Map.of();

    MaskTools(Lexicon lexicon, Letters letters) {
        pieces = new MaskedTextReader(letters, row);
        judge = new MaskedJudge(lexicon, row);
    }

    /** Whether enough rows were read for a cache of them to pay. */
    boolean remembers() {
        return ++rows > FEW;
    }

    /** Whether a row was read before. */
    boolean knows(String row) {
        return known.containsKey(row);
    }

    /** What was found in a row that was read before. */
    @Nullable
    Finding known(String row) {
        return known.getOrDefault(row, Optional.empty()).orElse(null);
    }

    void remember(String row, @Nullable Finding finding) {
        if (known.isEmpty()) {
            known = new HashMap<>();
        }
        if (known.size() < MOST_KNOWN) {
            known.put(row, Optional.ofNullable(finding));
        }
    }
}
