package io.github.otklik.retention;

import static java.util.Objects.requireNonNull;

import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.retention.Retention.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where in an act the texts stand that people wrote, and how each is blanked. Everything else in an act is what terms follow
 * from, and is never touched.
 */
final class Blanking {
    /** What stands in place of a text that an act must have, so that a replay of the act is decided alike. */
    static final String MARK = "обезличено";

    private static final String DO = "do";
    private static final String TEXT = "text";
    private static final String REASON = "reason";

    /** The keys that mean the same in all acts; {@code text} is the message's own in one act and an answer's in the others. */
    private static final Map<String, Field> FIELDS = Map.of(
            "author",
            Field.AUTHOR,
            "location",
            Field.LOCATION,
            TEXT,
            Field.ANSWERS,
            "measures",
            Field.ANSWERS,
            "url",
            Field.LINKS,
            REASON,
            Field.REASONS,
            "remarks",
            Field.REASONS,
            "backdated",
            Field.REASONS);

    /** Keys whose text some act must have; without one it would be refused when a journal is replayed. */
    private static final Set<String> REQUIRED = Set.of("measures", REASON, "backdated");

    private Blanking() {}

    /** The field that a key of an act belongs to; none for a key that is never blanked. */
    static Optional<Field> field(Object act, String key) {
        boolean own = key.equals(TEXT) && CommandType.GIVE_ACCESS.word().equals(act);
        return own ? Optional.of(Field.TEXT) : Optional.ofNullable(FIELDS.get(key));
    }

    static Map<String, Object> act(Map<String, ?> act, Set<Field> fields) {
        Object word = act.get(DO);
        Map<String, Object> blanked = new LinkedHashMap<>();
        act.forEach((key, value) -> {
            boolean chosen = field(String.valueOf(word), requireNonNull(key, "act"))
                    .filter(fields::contains)
                    .isPresent();
            blanked.put(key, chosen ? value(key, value) : value);
        });
        return blanked;
    }

    /** A blank text is left as it is, for acts that must have one are refused with it, and are to be refused again. */
    private static Object value(String key, Object value) {
        if (!(value instanceof String text)) {
            return "";
        }
        if (text.isBlank()) {
            return text;
        }
        return REQUIRED.contains(key) ? MARK : "";
    }

    /** The event with the fields blanked: the same object where there was nothing to blank. */
    static Event event(Event event, Set<Field> fields) {
        Map<String, Object> map = new LinkedHashMap<>(Codec.map(event));
        map.computeIfPresent("act", (key, value) -> act(texts(value), fields));
        if (fields.contains(Field.REASONS)) {
            map.computeIfPresent(REASON, Blanking::value);
        }
        return map.equals(Codec.map(event)) ? event : Codec.event(map);
    }

    /** Whether some event still has a text of the field. */
    static boolean isFilled(List<Event> events, Field field) {
        return events.stream().anyMatch(event -> event(event, Set.of(field)) != event);
    }

    private static Map<String, Object> texts(Object value) {
        Map<String, Object> texts = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> texts.put(String.valueOf(key), each));
        return texts;
    }
}
