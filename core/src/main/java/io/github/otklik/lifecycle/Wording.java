package io.github.otklik.lifecycle;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Bundle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The texts of this package for people, and values as people read them. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private static final Sentence.Words WORDS = Wording::text;

    private Wording() {}

    /** The sentence of a key with values in it. */
    static Sentence sentence(String key, Object... values) {
        return new Sentence(WORDS, key, List.of(values));
    }

    /** What a constant is called. */
    static Sentence naming(Enum<?> constant) {
        return sentence("name", constant);
    }

    /** Why the length of a term is not the one that holds without a condition. */
    static Sentence because(Condition condition) {
        if (condition instanceof Condition.Degree degree) {
            return sentence("because.degree", degree.degree());
        }
        if (condition instanceof Condition.Topic topic) {
            return sentence("because.topic", topic.name());
        }
        return condition instanceof Condition.Network network
                ? sentence("because.network", network.name())
                : sentence("because.repeated");
    }

    private static String text(String key, List<Object> values, Language language) {
        return Bundle.fill(
                BUNDLE.text(language.tag(), key),
                values.stream().map(value -> word(value, language)).toList());
    }

    /** A value as people read it: the name of a constant where there is one, a time by the clock, or the value itself. */
    static String word(Object value, Language language) {
        if (value instanceof Sentence sentence) {
            return sentence.text(language);
        }
        if (value instanceof Enum<?> constant) {
            return BUNDLE.name(language.tag(), constant);
        }
        if (value instanceof ObligationKind kind) {
            return kind.title(language);
        }
        if (value instanceof Role role) {
            return role.title(language);
        }
        if (value instanceof Importance degree) {
            return degree.title(language);
        }
        if (value instanceof Regulation regulation) {
            return regulation.title(language);
        }
        if (value instanceof Fields.Title named) {
            return title(named, language);
        }
        if (value instanceof Fields.Content content) {
            return content.text(language);
        }
        if (value instanceof ZonedDateTime time) {
            return word(time.getDayOfWeek(), language) + " " + DATE_TIME.format(time) + sub(time.toLocalTime());
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time) + sub(time);
        }
        return value instanceof Duration duration ? duration(duration, language) : String.valueOf(value);
    }

    /** The act's own title; ours, which other languages have too, where the act says the same. */
    private static String title(Fields.Title named, Language language) {
        String key = named.type() + "." + named.id();
        boolean ours = named.title().equals(BUNDLE.find(Language.RU.tag(), key));
        return ours ? BUNDLE.text(language.tag(), key) : named.title();
    }

    /** Seconds, and what is below them, where there are any. */
    private static String sub(LocalTime time) {
        if (time.getSecond() == 0 && time.getNano() == 0) {
            return "";
        }
        return ":" + seconds(Duration.ofSeconds(time.getSecond(), time.getNano()), "0");
    }

    private static String seconds(Duration duration, String pad) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toSecondsPart())
                .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
                .stripTrailingZeros();
        return (duration.toSecondsPart() < 10 ? pad : "") + seconds.toPlainString();
    }

    private static String duration(Duration duration, Language language) {
        StringJoiner parts = new StringJoiner(" ");
        if (duration.toHours() != 0) {
            parts.add(duration.toHours() + " " + BUNDLE.text(language.tag(), "unit.hours"));
        }
        if (duration.toMinutesPart() != 0) {
            parts.add(duration.toMinutesPart() + " " + BUNDLE.text(language.tag(), "unit.minutes"));
        }
        if (duration.toSecondsPart() != 0 || duration.toNanosPart() != 0 || parts.length() == 0) {
            parts.add(seconds(duration, "") + " " + BUNDLE.text(language.tag(), "unit.seconds"));
        }
        return parts.toString();
    }
}
