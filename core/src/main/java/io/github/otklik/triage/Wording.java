package io.github.otklik.triage;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Sentence;
import io.github.otklik.moderation.Finding;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The texts of this package for people. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final int SHOWN = 60;
    private static final MathContext DIGITS = new MathContext(2);
    private static final double TINY = 1e-4;
    private static final double SECONDS_AN_HOUR = 3600;

    private static final Sentence.Words WORDS = Wording::text;

    private Wording() {}

    /** A reason under a clause; constants are shown by their names, numbers as people read them. */
    static Reason reason(Clause clause, String key, Object... values) {
        return new Reason(clause, new Sentence(WORDS, key, List.of(values)));
    }

    private static String text(String key, List<Object> values, Language language) {
        return Bundle.fill(
                BUNDLE.text(language.tag(), key),
                values.stream().map(value -> word(value, language)).toList());
    }

    private static String word(Object value, Language language) {
        if (value instanceof Enum<?> constant) {
            return BUNDLE.text(language.tag(), constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof Command.Ground ground) {
            return BUNDLE.name(language.tag(), "Ground", ground.id(), ground.id());
        }
        if (value instanceof Double number) {
            return number(number, language);
        }
        if (value instanceof Duration duration) {
            return number(duration.toSeconds() / SECONDS_AN_HOUR, language);
        }
        if (value instanceof List<?> list) {
            return shown(String.join(", ", list.stream().map(String::valueOf).toList()));
        }
        return shown(String.valueOf(value));
    }

    /** A number with two digits after its point or, below one, two that count. */
    private static String number(double number, Language language) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal shown = number < 1 ? exact.round(DIGITS) : exact.setScale(2, RoundingMode.HALF_UP);
        boolean tiny = number > 0 && number < TINY;
        String text = tiny
                ? String.format(Locale.ROOT, "%.1e", number)
                : shown.stripTrailingZeros().toPlainString();
        return language == Language.RU ? text.replace('.', ',') : text;
    }

    /** A text from outside, cut where it is too long to show. */
    static String shown(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }

    static Reason found(Clause clause, Finding finding, String text) {
        return reason(
                clause,
                finding.masked() ? "found.hidden" : "found",
                text.substring(finding.start(), finding.end()),
                finding.canonical(),
                finding.rule(),
                finding.confidence());
    }
}
