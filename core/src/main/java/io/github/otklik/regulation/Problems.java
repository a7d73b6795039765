package io.github.otklik.regulation;

import io.github.otklik.text.ProblemList;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with the lines of one act, in one language, and what should be looked at, in any. */
final class Problems {
    /** The most notes that are shown. */
    private static final int MOST = 10_000;

    private final String name;
    private final Language language;
    private final ProblemList found = new ProblemList();
    private final List<Problem> notes = new ArrayList<>();

    /** What is wrong on a line: the key of a text, the value, and what would be right. */
    record Problem(int line, String key, List<String> values) {
        String text(String name, Language language) {
            return name + ":" + line + ": " + Messages.text(language, "problem." + key, values.toArray());
        }
    }

    Problems(String name, Language language) {
        this.name = Text.name(name);
        this.language = language;
    }

    /** Notes that something is wrong with a value of a line, and what would be right. */
    void add(int line, String key, String value, String... more) {
        found.add(line, problem(line, key, value, more).text(name, language));
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

    /** How many problems were found. */
    int count() {
        return found.count();
    }

    /** Throws what was found, if anything was. */
    void raise() {
        if (found.count() > 0) {
            String more = more(language);
            throw new UnreadableException(
                    Messages.text(language, "problems", name, found.count()), found.told(more), found.count(), more);
        }
    }

    private static String more(Language language) {
        return Messages.text(language, "problems.more", "{0}");
    }

    /** What should be looked at, in the order of the lines. */
    Notes notes() {
        return new Notes(name, List.copyOf(notes));
    }

    /** What should be looked at in a file. */
    record Notes(String name, List<Problem> notes) {
        List<String> texts(Language language) {
            List<String> texts = notes.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(note -> note.text(name, language))
                    .toList();
            return Text.first(texts, MOST, more(language));
        }
    }
}
