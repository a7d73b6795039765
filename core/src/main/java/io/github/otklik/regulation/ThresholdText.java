package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Thresholds of warnings in Russian words, as files give them. */
final class ThresholdText {
    /** What a threshold may look like, for errors. */
    static final String ALLOWED = "использована половина срока, использовано 75 % срока, осталось 15 минут";

    /** What stands before a length of time that is left. */
    static final String LEFT = "осталось ";

    private static final int HALF = 50;

    private ThresholdText() {}

    /** The threshold that the words give, if they give one. */
    static Optional<Provision.Threshold> parse(String text) {
        String words = Text.tidy(text).toLowerCase(Locale.ROOT);
        if (words.equals("использована половина срока")) {
            return Optional.of(Provision.Threshold.used(HALF));
        }
        if (words.startsWith(LEFT)) {
            return MeasureText.workingTime(words.substring(LEFT.length())).map(Provision.Threshold::left);
        }
        List<String> parts = Text.words(words.replace("%", " % "));
        int percent = parts.size() == 4 ? Text.number(parts.get(1)) : -1;
        boolean share = percent >= 1 && percent <= 99;
        return share && parts.equals(List.of("использовано", parts.get(1), "%", "срока"))
                ? Optional.of(Provision.Threshold.used(percent))
                : Optional.empty();
    }

    /** The words for a threshold; {@link #parse} reads them back. */
    static String print(Provision.Threshold threshold) {
        if (!threshold.isShare()) {
            return LEFT + MeasureText.print(threshold.left());
        }
        return threshold.percentUsed() == HALF
                ? "использована половина срока"
                : "использовано " + threshold.percentUsed() + " % срока";
    }
}
