package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How verbs are conjugated, by name: the endings of each of their forms. What a verb row says of stems is said of all forms. */
final class Paradigms {
    /** The forms, in the order of the endings: infinitive, first, second and third person, imperative, past. */
    static final List<String> FORMS = List.of("INF", "1F", "2F", "3F", "IMP", "PAST");

    private final Map<String, List<String>> endings = new HashMap<>();

    /**
     * Adds a paradigm.
     *
     * @throws IllegalArgumentException if there is one of that name, or it has not an ending for each form
     */
    void add(String name, List<String> of) {
        if (of.size() != FORMS.size()) {
            throw new IllegalArgumentException(
                    "A paradigm must have endings for " + FORMS + "; " + Shown.cut(name) + " has " + of.size());
        }
        if (endings.putIfAbsent(name, List.copyOf(of)) != null) {
            throw new IllegalArgumentException("There is a paradigm " + Shown.cut(name) + " already");
        }
    }

    /** The classes of the forms of an act. */
    static List<String> classes(String act) {
        List<String> classes = new ArrayList<>();
        for (String form : FORMS) {
            classes.add(act + '_' + form);
        }
        return classes;
    }

    /**
     * Cue rows for the forms of verbs.
     *
     * @param act  the name of their classes, before the underscore and the form
     * @throws IllegalArgumentException if there is no such paradigm
     */
    List<String> cues(String act, String paradigm, List<String> stems) {
        List<String> of = endings.get(paradigm);
        if (of == null) {
            throw new IllegalArgumentException(
                    "No paradigm " + Shown.cut(paradigm) + "; a paradigm row must name it first");
        }
        List<String> rows = new ArrayList<>();
        for (int form = 0; form < of.size(); form++) {
            StringBuilder row = new StringBuilder(classes(act).get(form));
            for (String stem : stems) {
                row.append(' ').append(stem).append(of.get(form));
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
