package io.github.otklik.text;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A text file of one fact a line, {@code #} before a comment, with all that is wrong with its lines, raised at once. */
public final class LineFile {
    private static final int MOST_CHARACTERS = 1 << 24;
    /** The most problems that are kept; of the others only the number. */
    private static final int MOST_KEPT = 10_000;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    /**
     * A line that says something.
     *
     * @param number  its number, from 1
     * @param text  its text without the comment, one space between words
     */
    public record Line(int number, String text) {}

    private record Problem(int line, String text) {}

    /** A file of that name, of which nothing is read yet. */
    public LineFile(String name) {
        this.name = Text.name(name);
    }

    /** The lines that a reader gives, without empty ones; of a file that is too long none, and that is a problem. */
    public List<Line> lines(Reader reader) {
        return Text.read(reader, MOST_CHARACTERS).map(LineFile::lines).orElseGet(() -> {
            problem(1, "too long", "over " + MOST_CHARACTERS, "a file must have at most that many characters");
            return List.of();
        });
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
        add(new Problem(line, name + ":" + line + ": " + what + " " + Text.quoted(value) + "; " + must));
    }

    /** Notes what is wrong with the file as a whole; it is raised before what is wrong with its lines. */
    public void problem(String what) {
        add(new Problem(0, name + ": " + what));
    }

    private void add(Problem problem) {
        count.incrementAndGet();
        if (problems.size() < MOST_KEPT) {
            problems.add(problem);
        }
    }

    /**
     * Throws all problems in the order of their lines, if there are any.
     *
     * @throws IllegalArgumentException with the first hundred problems, a line each, and the number of the others
     */
    public void raise() {
        if (count.get() > 0) {
            List<String> inOrder = problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(Problem::text)
                    .toList();
            throw new IllegalArgumentException(Text.problems(name, inOrder, count.get()));
        }
    }
}
