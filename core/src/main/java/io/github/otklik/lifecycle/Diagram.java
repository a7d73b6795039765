package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A notation in which the table of states and commands is drawn. */
public enum Diagram {
    /** Mermaid, which code hosting sites show. */
    MERMAID("stateDiagram-v2\n", "    state \"{1}\" as {0}\n", "    {0} --> {1}: {2}\n", "[*]", ""),
    /** PlantUML. */
    PLANTUML("@startuml\n", "state \"{1}\" as {0}\n", "{0} --> {1} : {2}\n", "[*]", "@enduml\n"),
    /** Graphviz. */
    DOT("digraph message {\n", "  {0} [label=\"{1}\"];\n", "  {0} -> {1} [label=\"{2}\"];\n", "NEW", "}\n");

    private final String head;
    private final String node;
    private final String edge;
    private final String start;
    private final String tail;

    Diagram(String head, String node, String edge, String start, String tail) {
        this.head = head;
        this.node = node;
        this.edge = edge;
        this.start = start;
        this.tail = tail;
    }

    /** The states and commands of the decree; see {@link #draw(Regulation, Language)}. */
    public String draw(Language language) {
        return draw(Regulation.decree(), language);
    }

    /**
     * The commands of an act that change the state, as edges; an edge carries all commands between its two states, and
     * what else has to hold where that does not go without saying.
     */
    public String draw(Regulation regulation, Language language) {
        requireNonNull(regulation, "regulation");
        requireNonNull(language, "language");
        StringBuilder drawing = new StringBuilder(head);
        for (State state : State.values()) {
            if (state != State.NEW) {
                drawing.append(fill(node, state.name(), Wording.word(state, language)));
            }
        }
        for (Map.Entry<State, Map<State, SortedSet<String>>> from :
                edges(regulation, language).entrySet()) {
            for (Map.Entry<State, SortedSet<String>> to : from.getValue().entrySet()) {
                String source =
                        from.getKey() == State.NEW ? start : from.getKey().name();
                drawing.append(fill(edge, source, to.getKey().name(), String.join(", ", to.getValue())));
            }
        }
        return drawing.append(tail).toString();
    }

    private static Map<State, Map<State, SortedSet<String>>> edges(Regulation regulation, Language language) {
        Map<State, Map<State, SortedSet<String>>> edges = new LinkedHashMap<>();
        for (State from : State.values()) {
            for (Transition row : Transition.table(regulation)) {
                if (row.from().contains(from) && row.to() != null && row.to() != from) {
                    add(edges, from, row.to(), label(row, regulation, language));
                }
                if (row.command() == CommandType.REVERSE_REFUSAL && row.from().contains(from)) {
                    for (State back : State.values()) {
                        if (Transition.allows(CommandType.REFUSE, back)) {
                            add(edges, from, back, label(row, regulation, language));
                        }
                    }
                }
            }
        }
        return edges;
    }

    private static String label(Transition row, Regulation regulation, Language language) {
        String when = row.when().stream()
                .filter(each -> !each.goesWithoutSaying(regulation))
                .map(each -> Wording.word(each, language))
                .collect(Collectors.joining(", "));
        return row.command().word() + (when.isEmpty() ? "" : " (" + when + ")");
    }

    private static void add(Map<State, Map<State, SortedSet<String>>> edges, State from, State to, String label) {
        edges.computeIfAbsent(from, state -> new LinkedHashMap<>())
                .computeIfAbsent(to, state -> new TreeSet<>())
                .add(label);
    }

    private static String fill(String template, String... values) {
        String text = template;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
