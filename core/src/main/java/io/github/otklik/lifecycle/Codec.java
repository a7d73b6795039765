package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.util.List;
import java.util.Map;

/**
 * Commands and events to and from plain maps of texts, numbers, lists and maps; JSON is the host's.
 *
 * <p>Every event names its type and version, such as {@code acted/1}; a later version of the library reads all earlier
 * ones.
 */
public final class Codec {
    private Codec() {}

    /**
     * Reads an act from a map. Its keys are those of a journal line: {@code id}, {@code at}, {@code by}, {@code unit},
     * {@code do}, {@code backdated}, {@code recordedAt} and the fields of the act.
     *
     * @throws IllegalArgumentException if there is no id, no known role or act, or no date-time; any other field that is
     *     missing or of another type is left to the {@link Procedure} to refuse
     */
    public static Command.Act command(Map<String, ?> map) {
        return CommandCodec.read(requireNonNull(map, "map"), Role.builtIn());
    }

    /**
     * Reads an act from a map, by a built-in role or one of a regulation.
     *
     * @throws IllegalArgumentException as {@link #command(Map)} does
     */
    public static Command.Act command(Map<String, ?> map, Regulation regulation) {
        return CommandCodec.read(
                requireNonNull(map, "map"),
                requireNonNull(regulation, "regulation").roles());
    }

    /**
     * Who acts, when, and under which id, as the map of any act tells: {@code id}, {@code at}, {@code by}, {@code unit},
     * {@code backdated} and {@code recordedAt}, by whatever role.
     *
     * @throws IllegalArgumentException if there is no id, no role or no date-time
     */
    public static Command.Header header(Map<String, ?> map) {
        return CommandCodec.header(requireNonNull(map, "map"), List.of());
    }

    /** The map that {@link #command} reads back. */
    public static Map<String, Object> map(Command.Act act) {
        return CommandCodec.write(requireNonNull(act, "act"));
    }

    /**
     * Reads an event from a map.
     *
     * @throws IllegalArgumentException if its type is unknown or a field cannot be read
     */
    public static Event event(Map<String, ?> map) {
        return EventCodec.read(requireNonNull(map, "map"));
    }

    /** The map that {@link #event} reads back. */
    public static Map<String, Object> map(Event event) {
        return EventCodec.write(requireNonNull(event, "event"));
    }
}
