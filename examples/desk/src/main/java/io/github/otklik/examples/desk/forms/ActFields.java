package io.github.otklik.examples.desk.forms;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of each act, as a form asks for them. */
final class ActFields {
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

    record Given(String name, Input input, boolean required, List<String> choices) {
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

    private static final Map<CommandType, List<Given>> TABLE = new EnumMap<>(Map.ofEntries(
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
            Map.entry(
                    CommandType.ACKNOWLEDGE,
                    List.of(
                            Given.required("network", Input.NETWORK),
                            Given.of("url", Input.LINE),
                            Given.of("text", Input.AREA))),
            Map.entry(CommandType.CONFIRM, List.of()),
            Map.entry(CommandType.DENY, List.of(Given.of("reason", Input.LINE))),
            Map.entry(
                    CommandType.EXTEND_TERM,
                    List.of(
                            Given.required("obligation", Input.DUTY),
                            Given.required("due", Input.TIME),
                            Given.required("reason", Input.LINE))),
            Map.entry(CommandType.REPORT_TO_HEAD, List.of(Given.choice("about", Command.Subject.values())))));

    private ActFields() {}

    /** The fields of an act, in their order. */
    static List<Given> of(CommandType type) {
        return TABLE.getOrDefault(type, List.of());
    }
}
