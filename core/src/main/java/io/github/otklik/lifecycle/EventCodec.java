package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Events to and from plain maps. */
final class EventCodec {
    private static final String ACTED = "acted/1";
    private static final String ALERTED = "alerted/1";
    private static final String RECOUNTED = "recounted/1";
    private static final Versions.Form USUAL = Versions.Form.USUAL;

    private EventCodec() {}

    static Map<String, Object> write(Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (event instanceof Event.Acted acted) {
            map.put("type", ACTED);
            map.put("act", CommandCodec.write(acted.act()));
            map.put("clock", CommandCodec.time(acted.clock()));
            map.put("terms", terms(acted.terms()));
        } else if (event instanceof Event.Alerted alerted) {
            map.put("type", ALERTED);
            map.put("alert", alert(alerted.alert()));
            map.put("recordedAt", CommandCodec.time(alerted.recordedAt()));
        } else if (event instanceof Event.Recounted recounted) {
            map.put("type", RECOUNTED);
            map.put("occurredAt", CommandCodec.time(recounted.occurredAt()));
            map.put("recordedAt", CommandCodec.time(recounted.recordedAt()));
            map.put("before", versions(recounted.before()));
            map.put("reason", recounted.reason());
            map.put("terms", terms(recounted.terms()));
        }
        map.put("versions", versions(event.versions()));
        if (!event.position().equals(Event.Position.UNKNOWN)) {
            map.put("message", event.position().message());
            map.put("no", event.position().no());
        }
        return Collections.unmodifiableMap(map);
    }

    static Event read(Map<String, ?> map) {
        String type = CommandCodec.text(map, "type");
        try {
            return switch (type) {
                case ACTED ->
                    new Event.Acted(
                            position(map),
                            CommandCodec.read(object(map, "act")),
                            CommandCodec.required(map, "clock"),
                            readVersions(map, "versions"),
                            readTerms(map));
                case ALERTED ->
                    new Event.Alerted(
                            position(map),
                            readAlert(object(map, "alert")),
                            CommandCodec.required(map, "recordedAt"),
                            readVersions(map, "versions"));
                case RECOUNTED ->
                    new Event.Recounted(
                            position(map),
                            CommandCodec.required(map, "occurredAt"),
                            CommandCodec.required(map, "recordedAt"),
                            readVersions(map, "before"),
                            readVersions(map, "versions"),
                            CommandCodec.text(map, "reason"),
                            readTerms(map));
                default ->
                    throw new IllegalArgumentException("Unknown type of event: " + Text.quoted(type) + "; known are "
                            + List.of(ACTED, ALERTED, RECOUNTED));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Bad " + type + " event: " + Text.cut(String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, Object> versions(Versions versions) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("regulation", versions.regulation());
        put(map, "text", versions.text().isEmpty() ? null : versions.text());
        map.put("calendars", versions.calendars());
        put(map, "first", versions.first() == null ? null : versions.first().toString());
        put(map, "last", versions.last() == null ? null : versions.last().toString());
        put(
                map,
                "stages",
                versions.form().stages() == USUAL.stages()
                        ? null
                        : versions.form().stages());
        put(map, "inOrder", versions.form().inOrder() ? Boolean.TRUE : null);
        return Collections.unmodifiableMap(map);
    }

    private static Versions readVersions(Map<String, ?> map, String key) {
        Map<String, ?> versions = object(map, key);
        return new Versions(
                CommandCodec.text(versions, "regulation"),
                CommandCodec.text(versions, "text"),
                CommandCodec.text(versions, "calendars"),
                date(versions, "first"),
                date(versions, "last"),
                new Versions.Form(
                        number(versions, "stages", USUAL.stages()), Boolean.TRUE.equals(versions.get("inOrder"))));
    }

    private static int number(Map<String, ?> map, String key, int otherwise) {
        return map.get(key) instanceof Number number ? number.intValue() : otherwise;
    }

    private static @Nullable LocalDate date(Map<String, ?> map, String key) {
        String text = optional(map, key);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Event.Position position(Map<String, ?> map) {
        String message = CommandCodec.text(map, "message");
        int no = map.get("no") instanceof Number number ? number.intValue() : 0;
        return message.isEmpty() && no == 0 ? Event.Position.UNKNOWN : new Event.Position(message, no);
    }

    private static Map<String, Object> alert(Alert alert) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", alert.id());
        map.put("obligation", alert.obligation().toString());
        put(map, "unit", alert.unit());
        map.put("rung", alert.rung());
        map.put("at", CommandCodec.time(alert.at()));
        return Collections.unmodifiableMap(map);
    }

    private static Alert readAlert(Map<String, ?> map) {
        return new Alert(
                CommandCodec.text(map, "id"),
                ObligationId.parse(CommandCodec.text(map, "obligation")),
                optional(map, "unit"),
                CommandCodec.text(map, "rung"),
                CommandCodec.required(map, "at"));
    }

    private static List<Object> terms(List<Term> terms) {
        List<Object> maps = new ArrayList<>();
        for (Term term : terms) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", term.id().toString());
            put(map, "unit", term.unit());
            map.put("start", CommandCodec.time(term.start()));
            put(map, "heldSince", term.heldSince().equals(term.start()) ? null : time(term.heldSince()));
            put(
                    map,
                    "role",
                    term.holding().role() == null ? null : term.holding().role().id());
            source(map, term.holding().source());
            put(map, "cap", time(term.cap()));
            put(map, "agreed", time(term.agreed()));
            put(map, "extended", time(term.extended()));
            put(map, "extensions", term.extensions() == 0 ? null : term.extensions());
            map.put("end", term.end().name());
            put(map, "ended", time(term.ended()));
            put(map, "due", time(term.due()));
            lateness(map, term.outcome());
            circumstances(map, term.circumstances());
            put(map, "breach", term.breach() == null ? null : term.breach().toString());
            put(map, "excused", term.excused() == 0 ? null : term.excused());
            maps.add(Collections.unmodifiableMap(map));
        }
        return Collections.unmodifiableList(maps);
    }

    private static void source(Map<String, Object> map, Term.@Nullable Source source) {
        if (source != null) {
            map.put("sourceHolder", source.holder().id());
            map.put("sourceClause", source.clause().text());
        }
    }

    private static Term.@Nullable Source readSource(Map<String, ?> map) {
        Role holder = CommandCodec.id(map, "sourceHolder").map(Role::of).orElse(null);
        return holder == null ? null : new Term.Source(holder, new Clause(CommandCodec.text(map, "sourceClause")));
    }

    private static void circumstances(Map<String, Object> map, @Nullable Circumstances message) {
        if (message != null) {
            map.put("countedAs", message.degree().id());
            put(map, "topics", message.topics().isEmpty() ? null : List.copyOf(new TreeSet<>(message.topics())));
            put(map, "network", message.network().isEmpty() ? null : message.network());
            put(map, "repeated", message.repeated() ? Boolean.TRUE : null);
        }
    }

    private static @Nullable Circumstances readCircumstances(Map<String, ?> map) {
        Importance degree = CommandCodec.degree(map, "countedAs");
        return degree == null
                ? null
                : new Circumstances(
                        degree,
                        Set.copyOf(CommandCodec.texts(map, "topics")),
                        CommandCodec.text(map, "network"),
                        Boolean.TRUE.equals(map.get("repeated")));
    }

    private static void lateness(Map<String, Object> map, Term.@Nullable Outcome outcome) {
        if (outcome == null) {
            return;
        }
        Lateness lateness = outcome.lateness();
        put(map, "late", lateness.working().isZero() ? null : lateness.working().toString());
        put(map, "missed", lateness.late() ? Boolean.TRUE : null);
        put(map, "atLeast", lateness.atLeast() ? Boolean.TRUE : null);
        put(
                map,
                "elapsed",
                lateness.elapsed() == null ? null : lateness.elapsed().toString());
        put(map, "unknown", lateness.verdict() == Lateness.Verdict.UNKNOWN ? Boolean.TRUE : null);
    }

    private static List<Term> readTerms(Map<String, ?> map) {
        List<Term> terms = new ArrayList<>();
        if (!(map.get("terms") instanceof List<?> list)) {
            throw new IllegalArgumentException("No list in 'terms': " + CommandCodec.shown(map.get("terms")));
        }
        for (Object each : list) {
            terms.add(readTerm(object(each, "terms")));
        }
        return terms;
    }

    private static Term readTerm(Map<String, ?> map) {
        Instant start = CommandCodec.required(map, "start");
        Instant heldSince = CommandCodec.instant(map, "heldSince");
        String breach = optional(map, "breach");
        return new Term(
                ObligationId.parse(CommandCodec.text(map, "id")),
                start,
                new Term.Holding(
                        optional(map, "unit"),
                        heldSince == null ? start : heldSince,
                        CommandCodec.id(map, "role").map(Role::of).orElse(null),
                        readSource(map)),
                new Term.Limits(
                        CommandCodec.instant(map, "cap"),
                        CommandCodec.instant(map, "agreed"),
                        CommandCodec.instant(map, "extended"),
                        number(map, "extensions", 0)),
                readOutcome(map),
                new Term.Reports(
                        breach == null ? null : ObligationId.parse(breach),
                        map.get("excused") instanceof Number excused ? excused.intValue() : 0));
    }

    private static Term.@Nullable Outcome readOutcome(Map<String, ?> map) {
        Term.End end = CommandCodec.choice(Term.End.class, map, "end");
        if (end == null || end == Term.End.OPEN) {
            return null;
        }
        return new Term.Outcome(
                end,
                CommandCodec.instant(map, "ended"),
                CommandCodec.instant(map, "due"),
                readLateness(map),
                readCircumstances(map));
    }

    private static Lateness readLateness(Map<String, ?> map) {
        if (Boolean.TRUE.equals(map.get("unknown"))) {
            return Lateness.UNKNOWN;
        }
        if (!Boolean.TRUE.equals(map.get("missed"))) {
            return Lateness.NONE;
        }
        String late = optional(map, "late");
        String elapsed = optional(map, "elapsed");
        return new Lateness(
                Lateness.Verdict.LATE,
                late == null ? Duration.ZERO : Duration.parse(late),
                Boolean.TRUE.equals(map.get("atLeast")),
                elapsed == null ? null : Duration.parse(elapsed));
    }

    private static Map<String, ?> object(Map<String, ?> map, String key) {
        return object(map.get(key), key);
    }

    private static Map<String, ?> object(@Nullable Object value, String key) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("No map in '" + key + "': " + CommandCodec.shown(value));
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, each) -> {
            if (name instanceof String text) {
                copy.put(text, each);
            }
        });
        return copy;
    }

    private static @Nullable String optional(Map<String, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : CommandCodec.time(instant);
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
