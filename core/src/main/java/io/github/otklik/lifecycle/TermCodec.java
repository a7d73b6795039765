package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The terms of an event to and from plain maps; what is usual is left out. */
final class TermCodec {
    private TermCodec() {}

    static List<Object> write(List<Term> terms) {
        List<Object> maps = new ArrayList<>();
        for (Term term : terms) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", term.id().toString());
            EventCodec.put(map, "unit", term.unit());
            map.put("start", CommandCodec.time(term.start()));
            EventCodec.put(map, "heldSince", term.heldSince().equals(term.start()) ? null : time(term.heldSince()));
            EventCodec.put(
                    map,
                    "role",
                    term.holding().role() == null ? null : term.holding().role().id());
            source(map, term.holding().source());
            EventCodec.put(map, "cap", time(term.limits().cap()));
            EventCodec.put(map, "agreed", time(term.limits().agreed()));
            EventCodec.put(map, "extended", time(term.limits().extended()));
            EventCodec.put(
                    map,
                    "extensions",
                    term.limits().extensions() == 0 ? null : term.limits().extensions());
            map.put("end", term.end().name());
            EventCodec.put(map, "ended", time(term.ended()));
            EventCodec.put(map, "due", time(term.due()));
            lateness(map, term.outcome());
            circumstances(map, term.circumstances());
            EventCodec.put(
                    map, "breach", term.breach() == null ? null : term.breach().toString());
            EventCodec.put(
                    map,
                    "excused",
                    term.reports().excused() == 0 ? null : term.reports().excused());
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
            EventCodec.put(
                    map, "topics", message.topics().isEmpty() ? null : List.copyOf(new TreeSet<>(message.topics())));
            EventCodec.put(map, "network", message.network().isEmpty() ? null : message.network());
            EventCodec.put(map, "repeated", message.repeated() ? Boolean.TRUE : null);
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
        EventCodec.put(
                map,
                "late",
                lateness.working().isZero() ? null : lateness.working().toString());
        EventCodec.put(map, "missed", lateness.late() ? Boolean.TRUE : null);
        EventCodec.put(map, "atLeast", lateness.atLeast() ? Boolean.TRUE : null);
        EventCodec.put(
                map,
                "elapsed",
                lateness.elapsed() == null ? null : lateness.elapsed().toString());
        EventCodec.put(map, "unknown", lateness.verdict() == Lateness.Verdict.UNKNOWN ? Boolean.TRUE : null);
    }

    static List<Term> read(Map<String, ?> map) {
        List<Term> terms = new ArrayList<>();
        if (!(map.get("terms") instanceof List<?> list)) {
            throw new IllegalArgumentException("No list in 'terms': " + CommandCodec.shown(map.get("terms")));
        }
        for (Object each : list) {
            terms.add(readTerm(EventCodec.object(each, "terms")));
        }
        return terms;
    }

    private static Term readTerm(Map<String, ?> map) {
        Instant start = CommandCodec.required(map, "start");
        Instant heldSince = CommandCodec.instant(map, "heldSince");
        String breach = EventCodec.optional(map, "breach");
        return new Term(
                Obligation.Id.parse(CommandCodec.text(map, "id")),
                start,
                new Term.Holding(
                        EventCodec.optional(map, "unit"),
                        heldSince == null ? start : heldSince,
                        CommandCodec.id(map, "role").map(Role::of).orElse(null),
                        readSource(map)),
                new Limits(
                        CommandCodec.instant(map, "cap"),
                        CommandCodec.instant(map, "agreed"),
                        CommandCodec.instant(map, "extended"),
                        EventCodec.number(map, "extensions", 0)),
                readOutcome(map),
                new Term.Reports(
                        breach == null ? null : Obligation.Id.parse(breach), EventCodec.number(map, "excused", 0)));
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
        String late = EventCodec.optional(map, "late");
        String elapsed = EventCodec.optional(map, "elapsed");
        return new Lateness(
                Lateness.Verdict.LATE,
                late == null ? Duration.ZERO : Duration.parse(late),
                Boolean.TRUE.equals(map.get("atLeast")),
                elapsed == null ? null : Duration.parse(elapsed));
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : CommandCodec.time(instant);
    }
}
