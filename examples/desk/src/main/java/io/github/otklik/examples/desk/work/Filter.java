package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody narrows the board to; empty texts narrow nothing.
 *
 * @param unit  the unit that holds messages
 * @param q  an id, an author or words of the text
 * @param state  their state, or nothing
 * @param network  their network
 * @param important  whether only those of high importance
 * @param mine  whether only those in which he has something to do
 * @param sort  their order, or nothing
 */
record Filter(
        String unit,
        String q,
        Optional<State> state,
        String network,
        boolean important,
        boolean mine,
        Optional<Sort> sort) {
    private static final int LONGEST = 140;

    /** The order of a list. */
    enum Sort {
        /** The most pressing first. */
        DUE,
        /** The latest first. */
        NEW,
        /** The oldest first. */
        OLD;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the parameters of an address say; what the office does not have is left out. */
    static Filter of(Map<String, String> values, Office office) {
        String unit = values.getOrDefault("unit", "");
        String network = values.getOrDefault("network", "");
        return new Filter(
                office.units().contains(unit) ? unit : "",
                Texts.beginning(Texts.storable(values.getOrDefault("q", "").strip()), LONGEST),
                Stream.of(State.values())
                        .filter(each -> each.name().equals(values.get("state")))
                        .findFirst(),
                office.networks().contains(network) ? network : "",
                !values.getOrDefault("important", "").isEmpty(),
                !values.getOrDefault("mine", "").isEmpty(),
                Stream.of(Sort.values())
                        .filter(each -> each.word().equals(values.get("sort")))
                        .findFirst());
    }

    /** Whether messages are listed one by one, and not in a column for each state. */
    boolean lists() {
        return mine || important || !q.isEmpty() || !network.isEmpty() || state.isPresent() || sort.isPresent();
    }

    /** The order of the list: what is searched for comes latest first, all else the most pressing first. */
    Sort order() {
        return sort.orElse(q.isEmpty() ? Sort.DUE : Sort.NEW);
    }

    /** The parameters that say the same. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", unit);
        values.put("q", q);
        values.put("state", state.map(State::name).orElse(""));
        values.put("network", network);
        values.put("important", important ? "1" : "");
        values.put("mine", mine ? "1" : "");
        values.put("sort", sort.map(Sort::word).orElse(""));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** The same as a part of an address. */
    String query() {
        return values().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
