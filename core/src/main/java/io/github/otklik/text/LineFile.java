package io.github.otklik.text;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text file of one fact a line, {@code #} before a comment, with all that is wrong with its lines, raised at once. */
public final class LineFile {
    private static final int MOST_CHARACTERS = 1 << 24;

    private final String name;
    private final ProblemList problems = new ProblemList();

    /**
     * A line that says something.
     *
     * @param number  its number, from 1
     * @param text  its text without the comment, one space between words
     */
    public record Line(int number, String text) {}

    /** A file of that name, of which nothing is read yet. */
    public LineFile(String name) {
        this.name = Text.name(name);
    }

    /** The lines that a reader gives, without empty ones; of a file that is too long none, and that is a problem. */
    public List<Line> lines(Reader reader) {
        return lines(reader, MOST_CHARACTERS);
    }

    /** The same of a file that must be shorter still. */
    public List<Line> lines(Reader reader, int mostCharacters) {
        Optional<String> text = Text.read(reader, mostCharacters);
        if (text.isEmpty()) {
            problem(1, "too long", "over " + mostCharacters, "a file must have at most that many characters");
        }
        return lines(text.orElse(""));
    }

    /** The lines of a text, without empty ones. */
    public static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = Text.tidy(Text.withoutComment(raw));
            if (!line.isEmpty()) {
                lines.add(new Line(number, line));
            }
        }
        return lines;
    }

    /** Notes what is wrong with a value on a line, and what it must be. */
    public void problem(int line, String what, String value, String must) {
        problems.add(line, name + ":" + line + ": " + what + " " + Text.quoted(value) + "; " + must);
    }

    /** Notes what is wrong with the file as a whole; it is raised before what is wrong with its lines. */
    public void problem(String what) {
        problems.add(name + ": " + what);
    }

    /** How many problems there are. */
    public int count() {
        return problems.count();
    }

    /** Throws all problems in the order of their lines, if there are any. */
    public void raise(ProblemList.Failure failure) {
        problems.raise(name, failure);
    }
}
