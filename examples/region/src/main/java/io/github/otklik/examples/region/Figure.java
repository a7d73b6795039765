package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of one kind were kept that started in a month: the library's figure of some messages, which adds up.
 *
 * @param of  whose terms, when and which
 * @param received  how many there were
 * @param met  how many were met in time
 * @param late  how many were met late, or are overdue
 * @param unknown  of how many it is unknown whether in time
 * @param taken  how often each working time was taken, in milliseconds
 */
public record Figure(Key of, int received, int met, int late, int unknown, Map<Long, Integer> taken) {
    /**
     * What figures are told apart by.
     *
     * @param administration  the administration
     * @param month  the month by its calendar, such as {@code 2026-05}
     * @param holder  the role that holds the terms
     * @param unit  the unit, empty for none
     * @param kind  the kind of the terms
     */
    public record Key(String administration, String month, String holder, String unit, String kind) {}

    static Figure of(String administration, String month, Compliance.Figure figure) {
        Map<Long, Integer> taken = new TreeMap<>();
        figure.taken().forEach((length, times) -> taken.put(length.toMillis(), times));
        @Nullable String unit = figure.holder().unit();
        Key key = new Key(
                administration,
                month,
                figure.holder().role().id(),
                unit == null ? "" : unit,
                figure.kind().id());
        return new Figure(key, figure.received(), figure.met(), figure.late(), figure.unknown(), taken);
    }

    /** Both together, which must be of the same. */
    Figure plus(Figure other) {
        Map<Long, Integer> sum = new TreeMap<>(taken);
        other.taken.forEach((length, times) -> sum.merge(length, times, Integer::sum));
        return new Figure(
                of, received + other.received, met + other.met, late + other.late, unknown + other.unknown, sum);
    }

    /** The figure as the library has it, whose median and percentile are those of the whole. */
    private Compliance.Figure figure() {
        SortedMap<Duration, Integer> lengths = new TreeMap<>();
        taken.forEach((length, times) -> lengths.put(Duration.ofMillis(length), times));
        @Nullable String unit = of.unit().isEmpty() ? null : of.unit();
        return new Compliance.Figure(
                new Compliance.Holder(Role.of(of.holder()), unit),
                ObligationKind.of(of.kind()),
                received,
                met,
                late,
                unknown,
                lengths);
    }

    /** The figure as a JSON object. */
    String text() {
        Compliance.Figure figure = figure();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("month", of.month());
        row.put("holder", of.holder());
        row.put("unit", of.unit().isEmpty() ? null : of.unit());
        row.put("obligation", of.kind());
        row.put("received", received);
        row.put("met", met);
        row.put("late", late);
        row.put("unknown", unknown);
        row.put("median", figure.median().map(Duration::toString).orElse(null));
        row.put("ninetieth", figure.ninetieth().map(Duration::toString).orElse(null));
        return Json.text(row);
    }
}
