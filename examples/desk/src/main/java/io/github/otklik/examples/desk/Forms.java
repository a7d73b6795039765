package io.github.otklik.examples.desk;

import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields that people fill in for each act. What is missing or not allowed the library says. */
@Component
class Forms {
    /** How a field is filled in. */
    enum Input {
        LINE,
        LIST,
        AREA,
        TIME,
        CHOICE,
        UNIT,
        UNITS,
        NETWORK,
        DUTY
    }

    private record Given(String name, Input input, boolean required, List<String> choices) {
        static Given of(String name, Input input) {
            return new Given(name, input, false, List.of());
        }

        static Given required(String name, Input input) {
            return new Given(name, input, true, List.of());
        }

        static Given choice(String name, Enum<?>[] choices) {
            return choice(name, Stream.of(choices).map(Enum::name).toList());
        }

        static <T> Given choice(String name, List<T> choices, Function<T, String> id) {
            return choice(name, choices.stream().map(id).toList());
        }

        static Given choice(String name, List<String> choices) {
            return new Given(name, Input.CHOICE, true, choices);
        }
    }

    private static final Map<CommandType, List<Given>> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    CommandType.GIVE_ACCESS,
                    List.of(
                            Given.required("network", Input.NETWORK),
                            Given.of("author", Input.LINE),
                            Given.required("text", Input.AREA))),
            Map.entry(
                    CommandType.CLASSIFY,
                    List.of(
                            Given.choice(
                                    "importance",
                                    Importance.builtIn().stream()
                                            .map(Importance::id)
                                            .toList()),
                            Given.of("topics", Input.LIST),
                            Given.of("location", Input.LINE))),
            Map.entry(
                    CommandType.SHORTEN_TERM,
                    List.of(Given.required("obligation", Input.DUTY), Given.required("due", Input.TIME))),
            Map.entry(CommandType.MARK_SIGNIFICANT, List.of(Given.of("reason", Input.LINE))),
            Map.entry(CommandType.LINK_REPEAT, List.of(Given.required("of", Input.LINE))),
            Map.entry(
                    CommandType.ROUTE,
                    List.of(Given.required("lead", Input.UNIT), Given.of("coExecutors", Input.UNITS))),
            Map.entry(CommandType.RETURN, List.of(Given.of("reason", Input.LINE))),
            Map.entry(CommandType.GIVE_INFORMATION, List.of(Given.of("text", Input.AREA))),
            Map.entry(
                    CommandType.SUBMIT_DRAFT,
                    List.of(
                            Given.choice("kind", Command.DraftKind.values()),
                            Given.required("text", Input.AREA),
                            Given.of("measures", Input.AREA))),
            Map.entry(CommandType.APPROVE, List.of()),
            Map.entry(CommandType.RETURN_FOR_REWORK, List.of(Given.of("remarks", Input.AREA))),
            Map.entry(
                    CommandType.PUBLISH,
                    List.of(Given.required("network", Input.NETWORK), Given.required("url", Input.LINE))),
            Map.entry(CommandType.AGREE_FINAL_TERM, List.of(Given.required("due", Input.TIME))),
            Map.entry(
                    CommandType.REFUSE,
                    List.of(Given.choice("ground", Regulation.decree().grounds(), Provision.Ground::id))),
            Map.entry(CommandType.REVERSE_REFUSAL, List.of(Given.required("reason", Input.LINE))),
            Map.entry(
                    CommandType.CLOSE,
                    List.of(
                            Given.choice("outcome", Regulation.decree().outcomes(), Provision.Outcome::id),
                            Given.of("reason", Input.LINE))),
            Map.entry(CommandType.REPORT_TO_HEAD, List.of(Given.choice("about", Command.Subject.values())))));

    private final Office office;
    private final Show show;

    /** A choice of a field. */
    record Option(String value, String label, boolean selected) {}

    /** A field of a form; {@code input} names the template's way to show it. */
    record Field(String name, String label, Input input, boolean required, String value, List<Option> options) {}

    /**
     * A form for an act; {@code open} when it was just refused or a draft of it was kept, with what was filled in of when it
     * happened and why it is written down later.
     */
    record Form(
            String word, String title, List<Field> fields, boolean open, boolean draft, String at, String backdated) {}

    Forms(Office office, Show show) {
        this.office = office;
        this.show = show;
    }

    /** The forms for what is allowed, in the order of the commands, with what was filled in before or kept as a draft. */
    List<Form> of(
            Set<CommandType> allowed,
            MessageCase message,
            List<Obligation> open,
            String tried,
            MultiValueMap<String, String> values,
            Map<String, MultiValueMap<String, String>> drafts) {
        List<Form> forms = new ArrayList<>();
        for (CommandType type : allowed) {
            boolean again = type.word().equals(tried);
            MultiValueMap<String, String> typed =
                    again ? values : drafts.getOrDefault(type.word(), MultiValueMap.fromSingleValue(Map.of()));
            forms.add(new Form(
                    type.word(),
                    show.label("command." + type.name()),
                    fields(type).stream()
                            .map(field -> field(field, message, open, typed))
                            .toList(),
                    again || !typed.isEmpty(),
                    !again && !typed.isEmpty(),
                    first(typed, "at"),
                    first(typed, "backdated")));
        }
        return forms;
    }

    private static List<Given> fields(CommandType type) {
        return FIELDS.getOrDefault(type, List.of());
    }

    private Field field(Given field, MessageCase message, List<Obligation> open, MultiValueMap<String, String> values) {
        List<String> given = values.getOrDefault(field.name(), List.of());
        List<Option> options = switch (field.input()) {
            case CHOICE ->
                field.choices().stream()
                        .map(each -> option(each, show.choice(field.name(), each), given))
                        .toList();
            case UNIT, UNITS ->
                office.units().stream().map(unit -> option(unit, unit, given)).toList();
            case NETWORK ->
                office.networks().stream()
                        .map(each -> option(each, each, given.isEmpty() ? List.of(message.network()) : given))
                        .toList();
            case DUTY ->
                open.stream()
                        .map(Obligation::kind)
                        .filter(kind -> kind.nature() == Nature.DUTY)
                        .distinct()
                        .map(kind -> option(kind.id(), show.name(kind), given))
                        .toList();
            case LINE, LIST, AREA, TIME -> List.of();
        };
        return new Field(
                field.name(),
                show.label("field." + field.name()),
                field.input(),
                field.required(),
                given.isEmpty() ? "" : given.get(0),
                options);
    }

    private static Option option(String value, String label, List<String> given) {
        return new Option(value, label, given.contains(value));
    }

    /** What was filled in, as the map that the library's codec reads. */
    Map<String, Object> read(CommandType type, MultiValueMap<String, String> values, Instant now, ZoneId zone) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Given field : fields(type)) {
            List<String> given = values.getOrDefault(field.name(), List.of()).stream()
                    .map(text -> Texts.storable(text.strip()))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!given.isEmpty()) {
                map.put(
                        field.name(),
                        switch (field.input()) {
                            case UNITS -> given;
                            case LIST ->
                                Arrays.stream(given.get(0).split(","))
                                        .map(String::strip)
                                        .filter(each -> !each.isEmpty())
                                        .toList();
                            case TIME -> time(given.get(0), zone);
                            default -> given.get(0);
                        });
            }
        }
        String at = first(values, "at");
        String reason = Texts.storable(first(values, "backdated").strip());
        boolean backdated = !at.isEmpty() && !reason.isEmpty();
        map.put("at", backdated ? time(at, zone) : now.toString());
        map.put("backdated", reason);
        map.put("recordedAt", now.toString());
        return map;
    }

    /** Whether only one of the two is given: when something happened, and why it is written down later. */
    static boolean halfBackdated(MultiValueMap<String, String> values) {
        return first(values, "at").isBlank() != first(values, "backdated").isBlank();
    }

    static String first(MultiValueMap<String, String> values, String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /** The time by the office's clock, with its offset; what is no time stays as it is, for the library to refuse. */
    private static String time(String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException e) {
            return local;
        }
    }
}
