package io.github.otklik.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions in Russian words, as files give them. */
final class ConditionText {
    /** What a condition may look like, for errors. */
    static final String ALLOWED = "степень HIGH, высокая важность, тема «отопление», сеть «Telegram», повторное";

    private static final String HIGH = "высокая важность";
    private static final String DEGREE = "степень ";
    private static final String REPEATED = "повторное";

    private ConditionText() {}

    /** The condition that tidied words give, if they give one; any well-formed id may stand for a degree. */
    static Optional<Condition> parse(String words, List<Importance> degrees) {
        String low = words.toLowerCase(Locale.ROOT);
        if (low.equals(REPEATED)) {
            return Optional.of(new Condition.Repeated());
        }
        if (low.equals(HIGH)) {
            return Optional.of(degree(Importance.HIGH.id(), degrees));
        }
        if (low.startsWith(DEGREE)) {
            String id = words.substring(DEGREE.length());
            return Named.isId(id) ? Optional.of(degree(id, degrees)) : Optional.empty();
        }
        return Line.named(words).flatMap(parts -> switch (parts.get(0).toLowerCase(Locale.ROOT)) {
            case "тема" -> Optional.of(new Condition.Topic(parts.get(1)));
            case "сеть" -> Optional.of(new Condition.Network(parts.get(1)));
            default -> Optional.empty();
        });
    }

    private static Condition degree(String id, List<Importance> degrees) {
        return new Condition.Degree(
                degrees.stream().filter(one -> one.id().equals(id)).findFirst().orElseGet(() -> Importance.of(id)));
    }

    /** Whether two conditions hold for the same messages. */
    static boolean isSame(Condition one, Condition other) {
        return print(one).toLowerCase(Locale.ROOT).equals(print(other).toLowerCase(Locale.ROOT));
    }

    /** The words for a condition; {@link #parse} reads them back. */
    static String print(Condition condition) {
        if (condition instanceof Condition.Degree degree) {
            return degree.degree().equals(Importance.HIGH) ? HIGH : DEGREE + degree.degree();
        }
        if (condition instanceof Condition.Topic topic) {
            return "тема «" + topic.name() + "»";
        }
        return condition instanceof Condition.Network network ? "сеть «" + network.name() + "»" : REPEATED;
    }
}
