package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Acts to and from plain maps.
 *
 * <p>Who, when and what has to be readable, or the map is no act. Any other field that is missing or of another type reads
 * as missing, for the procedure to refuse in its turn.
 */
final class CommandCodec {
    private CommandCodec() {}

    static Command.Act read(Map<String, ?> map) {
        CommandType type = CommandType.ofWord(text(map, "do")).orElseThrow(() -> unknown(map));
        Command.Header header = header(map);
        return switch (type) {
            case GIVE_ACCESS ->
                new Command.GiveAccess(header, text(map, "network"), text(map, "author"), text(map, "text"));
            case CLASSIFY ->
                new Command.Classify(header, texts(map, "topics"), text(map, "location"), degree(map, "importance"));
            case SHORTEN_TERM -> new Command.ShortenTerm(header, kind(map, "obligation"), instant(map, "due"));
            case MARK_SIGNIFICANT -> new Command.MarkSignificant(header, text(map, "reason"));
            case LINK_REPEAT -> new Command.LinkRepeat(header, text(map, "of"));
            case ROUTE -> new Command.Route(header, text(map, "lead"), texts(map, "coExecutors"));
            case RETURN -> new Command.Return(header, text(map, "reason"));
            case GIVE_INFORMATION -> new Command.GiveInformation(header, text(map, "text"));
            case SUBMIT_DRAFT ->
                new Command.SubmitDraft(
                        header, choice(Command.DraftKind.class, map, "kind"), text(map, "text"), text(map, "measures"));
            case APPROVE -> new Command.Approve(header);
            case RETURN_FOR_REWORK -> new Command.ReturnForRework(header, text(map, "remarks"));
            case PUBLISH -> new Command.Publish(header, text(map, "network"), text(map, "url"));
            case AGREE_FINAL_TERM -> new Command.AgreeFinalTerm(header, instant(map, "due"));
            case REFUSE -> new Command.Refuse(header, choice(Command.Ground.class, map, "ground"));
            case REVERSE_REFUSAL -> new Command.ReverseRefusal(header, text(map, "reason"));
            case CLOSE -> new Command.Close(header, choice(Command.Outcome.class, map, "outcome"), text(map, "reason"));
            case REPORT_TO_HEAD -> new Command.ReportToHead(header, choice(Command.Subject.class, map, "about"));
            case ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM -> throw unknown(map);
        };
    }

    private static Command.Header header(Map<String, ?> map) {
        String id = text(map, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "No id of the act in 'id': " + shown(map.get("id")) + "; it is a non-empty text");
        }
        Role role = map.get("by") instanceof String by ? Role.builtIn(by).orElse(null) : null;
        if (role == null) {
            throw new IllegalArgumentException(
                    "Unknown role in 'by': " + shown(map.get("by")) + "; it must be one of " + Role.builtIn());
        }
        Instant at = required(map, "at");
        Instant recordedAt = map.containsKey("recordedAt") ? required(map, "recordedAt") : at;
        String unit = text(map, "unit");
        return new Command.Header(
                id,
                at,
                new Actor(role, unit.isEmpty() && !role.equals(Role.EXECUTOR) ? null : unit),
                text(map, "backdated"),
                recordedAt);
    }

    private static IllegalArgumentException unknown(Map<String, ?> map) {
        return new IllegalArgumentException(
                "Unknown act in 'do': " + shown(map.get("do")) + "; it must be one of " + words());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            words.add(type.word());
        }
        return words;
    }

    static Instant required(Map<String, ?> map, String key) {
        Instant instant = instant(map, key);
        if (instant == null) {
            throw new IllegalArgumentException("No date-time in '" + key + "': " + shown(map.get(key))
                    + "; it is like 2022-08-26T16:00:00+06:00, with the offset");
        }
        return instant;
    }

    static @Nullable Instant instant(Map<String, ?> map, String key) {
        try {
            return map.get(key) instanceof String text
                    ? OffsetDateTime.parse(text).toInstant()
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A value for an error: a text or number cut, of a list or map only what it is, for it may be nested to any depth. */
    static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "a map";
        }
        if (value instanceof Collection<?>) {
            return "a list";
        }
        boolean plain = value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
        return plain ? Text.quoted(String.valueOf(value)) : "a value of another type";
    }

    static String text(Map<String, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static List<String> texts(Map<String, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of("");
        }
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            texts.add(each instanceof String text ? text : "");
        }
        return texts;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, Map<String, ?> map, String key) {
        Object value = map.get(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable ObligationKind kind(Map<String, ?> map, String key) {
        return map.get(key) instanceof String id ? ObligationKind.builtIn(id).orElse(null) : null;
    }

    static @Nullable Importance degree(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return Importance.builtIn().stream()
                .filter(degree -> degree.id().equals(value))
                .findFirst()
                .orElse(null);
    }

    static Map<String, Object> write(Command.Act act) {
        Map<String, Object> map = new LinkedHashMap<>();
        Command.Header header = act.header();
        map.put("id", header.id());
        map.put("at", time(header.at()));
        map.put("by", header.actor().role().id());
        put(map, "unit", header.actor().unit());
        map.put("do", act.type().word());
        fields(act, map);
        put(map, "backdated", header.backdated());
        if (!header.recordedAt().equals(header.at())) {
            map.put("recordedAt", time(header.recordedAt()));
        }
        return Collections.unmodifiableMap(map);
    }

    private static void fields(Command.Act act, Map<String, Object> map) {
        switch (act.type()) {
            case GIVE_ACCESS -> {
                Command.GiveAccess access = (Command.GiveAccess) act;
                put(map, "network", access.network());
                put(map, "author", access.author());
                put(map, "text", access.text());
            }
            case CLASSIFY -> {
                Command.Classify classify = (Command.Classify) act;
                put(map, "topics", classify.topics());
                put(map, "location", classify.location());
                put(map, "importance", classify.importance());
            }
            case SHORTEN_TERM -> {
                put(map, "obligation", ((Command.ShortenTerm) act).obligation());
                put(map, "due", ((Command.ShortenTerm) act).due());
            }
            case MARK_SIGNIFICANT -> put(map, "reason", ((Command.MarkSignificant) act).reason());
            case LINK_REPEAT -> put(map, "of", ((Command.LinkRepeat) act).of());
            case ROUTE -> {
                put(map, "lead", ((Command.Route) act).lead());
                put(map, "coExecutors", ((Command.Route) act).coExecutors());
            }
            case RETURN -> put(map, "reason", ((Command.Return) act).reason());
            case GIVE_INFORMATION -> put(map, "text", ((Command.GiveInformation) act).text());
            case SUBMIT_DRAFT -> {
                Command.SubmitDraft draft = (Command.SubmitDraft) act;
                put(map, "kind", draft.kind());
                put(map, "text", draft.text());
                put(map, "measures", draft.measures());
            }
            case RETURN_FOR_REWORK -> put(map, "remarks", ((Command.ReturnForRework) act).remarks());
            case PUBLISH -> {
                put(map, "network", ((Command.Publish) act).network());
                put(map, "url", ((Command.Publish) act).url());
            }
            case AGREE_FINAL_TERM -> put(map, "due", ((Command.AgreeFinalTerm) act).due());
            case REFUSE -> put(map, "ground", ((Command.Refuse) act).ground());
            case REVERSE_REFUSAL -> put(map, "reason", ((Command.ReverseRefusal) act).reason());
            case CLOSE -> {
                put(map, "outcome", ((Command.Close) act).outcome());
                put(map, "reason", ((Command.Close) act).reason());
            }
            case REPORT_TO_HEAD -> put(map, "about", ((Command.ReportToHead) act).about());
            case APPROVE, ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM -> {}
        }
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value instanceof Instant instant) {
            map.put(key, time(instant));
        } else if (value instanceof Importance || value instanceof ObligationKind) {
            map.put(key, value.toString());
        } else if (value instanceof Enum<?> constant) {
            map.put(key, constant.name());
        } else if (value != null && !value.equals("") && !value.equals(List.of())) {
            map.put(key, value);
        }
    }

    static String time(Instant instant) {
        return instant.toString();
    }
}
