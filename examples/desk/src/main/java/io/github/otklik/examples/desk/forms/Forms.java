package io.github.otklik.examples.desk.forms;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields that people fill in for each act. What is missing or not allowed the library says. */
@Component
public class Forms {
    private static final Pattern COMMAND_ID = Pattern.compile("[\\w-]{1,100}");

    private final Office office;
    private final Show show;

    /** A choice of a field. */
    public record Option(String value, String label, boolean selected) {}

    /** A field of a form; {@code input} names the template's way to show it. */
    record Field(
            String name, String label, ActFields.Input input, boolean required, String value, List<Option> options) {}

    /**
     * A form for an act; {@code open} when it was just refused or a draft of it was kept, with what was filled in of when it
     * happened and why it is written down later.
     */
    public record Form(
            String word, String title, List<Field> fields, boolean open, boolean draft, String at, String backdated) {}

    Forms(Office office, Show show) {
        this.office = office;
        this.show = show;
    }

    /** The forms for what is allowed, in the order of the commands, with what was filled in before or kept as a draft. */
    public List<Form> of(
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
                    ActFields.of(type).stream()
                            .map(field -> field(field, message, open, typed))
                            .toList(),
                    again || !typed.isEmpty(),
                    !again && !typed.isEmpty(),
                    first(typed, "at"),
                    first(typed, "backdated")));
        }
        return forms;
    }

    private Field field(
            ActFields.Given field, MessageCase message, List<Obligation> open, MultiValueMap<String, String> values) {
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

    /** Why what was filled in is not looked at further, for people; empty if it is. */
    public Optional<String> tooLong(MultiValueMap<String, String> values) {
        boolean fits =
                values.values().stream().flatMap(List::stream).allMatch(text -> text.length() <= office.longestText());
        return fits ? Optional.empty() : Optional.of(show.label("error.too-long", office.longestText()));
    }

    /** The command of somebody that a form says, under an id. */
    public Command.Act command(
            CommandType type, MultiValueMap<String, String> values, String id, Official me, Instant now) {
        Map<String, Object> map = read(type, values, now, show.zone());
        map.put("id", id);
        map.put("do", type.word());
        Actor actor = OnBehalf.actor(type, me);
        map.put("by", actor.role().id());
        map.put("unit", Objects.requireNonNullElse(actor.unit(), ""));
        return Codec.command(map);
    }

    /** The id that a form for many messages was given, which is a part of the ids of their commands; empty if it is none. */
    public static Optional<String> commandId(MultiValueMap<String, String> values) {
        return Optional.of(first(values, "commandId"))
                .filter(id -> COMMAND_ID.matcher(id).matches());
    }

    /** What was filled in, as the map that the library's codec reads. */
    private static Map<String, Object> read(
            CommandType type, MultiValueMap<String, String> values, Instant now, ZoneId zone) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (ActFields.Given field : ActFields.of(type)) {
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
    public static boolean halfBackdated(MultiValueMap<String, String> values) {
        return first(values, "at").isBlank() != first(values, "backdated").isBlank();
    }

    /** A number of a form, or -1 where it is none. */
    public static int number(MultiValueMap<String, String> values, String name) {
        try {
            return Integer.parseInt(first(values, name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public static String first(MultiValueMap<String, String> values, String name) {
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
