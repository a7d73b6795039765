package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one file, collected in any order and told in that of the lines, in any language. */
final class Problems {
    /** The most notes that are told. */
    private static final int MOST = 10_000;

    private final String name;
    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    /** What is wrong on a line: the key of a text, the value, and what would be right. */
    record Problem(int line, String key, List<String> values) {
        String text(String name, Language language) {
            return name + ":" + line + ": " + Messages.text(language, "problem." + key, values.toArray());
        }
    }

    Problems(String name) {
        this.name = Text.name(name);
    }

    /** Notes that something is wrong with a value of a line, and what would be right. */
    void add(int line, String key, String value, String... more) {
        found.add(problem(line, key, value, more));
    }

    /** Notes that something of a line is allowed, but should be looked at. */
    void note(int line, String key, String value, String... more) {
        notes.add(problem(line, key, value, more));
    }

    private static Problem problem(int line, String key, String value, String... more) {
        List<String> values = new ArrayList<>(List.of(Text.quoted(value)));
        values.addAll(List.of(more));
        return new Problem(line, key, List.copyOf(values));
    }

    /** Throws what was found, if anything was. */
    void raise(Language language) {
        if (!found.isEmpty()) {
            throw new UnreadableException(
                    Messages.text(language, "problems", name, found.size()), texts(found, name, language), language);
        }
    }

    /** What should be looked at, in the order of the lines. */
    Notes notes() {
        return new Notes(name, List.copyOf(notes));
    }

    /** What should be looked at in a file. */
    record Notes(String name, List<Problem> notes) {
        List<String> texts(Language language) {
            return Text.first(
                    Problems.texts(notes, name, language), MOST, Messages.text(language, "problems.more", "{0}"));
        }
    }

    private static List<String> texts(List<Problem> problems, String name, Language language) {
        return inOrder(problems).stream()
                .map(problem -> problem.text(name, language))
                .toList();
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
