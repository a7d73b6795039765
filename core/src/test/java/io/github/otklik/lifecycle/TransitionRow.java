package io.github.otklik.lifecycle;

import io.github.otklik.Rows;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A row of {@code transitions.txt}; {@code to} holds names of states, or "same" or "before". */
record TransitionRow(
        CommandType command,
        Role by,
        String clause,
        Set<State> in,
        List<String> to,
        Set<ObligationKind> meets,
        Set<ObligationKind> starts) {

    static List<TransitionRow> all() {
        return Rows.of(TransitionRow.class, "transitions.txt").stream()
                .map(line -> parse(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()))
                .toList();
    }

    private static TransitionRow parse(List<String> cells) {
        return new TransitionRow(
                CommandType.ofWord(cells.get(0)).orElseThrow(),
                Role.of(cells.get(1)),
                cells.get(2),
                states(cells.get(3)),
                words(cells.get(4)),
                kinds(cells.get(5)),
                kinds(cells.get(6)));
    }

    private static Set<State> states(String cell) {
        return switch (cell) {
            case "open" -> EnumSet.of(State.ROUTING, State.WORK, State.REVIEW, State.REWORK, State.APPROVED);
            case "any" -> EnumSet.complementOf(EnumSet.of(State.NEW));
            default -> {
                Set<State> states = EnumSet.noneOf(State.class);
                words(cell).forEach(word -> states.add(State.valueOf(word)));
                yield states;
            }
        };
    }

    private static Set<ObligationKind> kinds(String cell) {
        Set<ObligationKind> kinds = new TreeSet<>();
        words(cell).forEach(word -> kinds.add(ObligationKind.of(word)));
        return kinds;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
}
