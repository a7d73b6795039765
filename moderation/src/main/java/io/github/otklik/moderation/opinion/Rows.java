package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.automaton.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * The text form of rows to learn from, one a line: who wrote the comment, its topics, a letter each, {@code -} for none or {@code =}
 * for none in ordinary text, and the comment, with tabs between. Empty lines and those that begin with {@code #} are passed over.
 */
final class Rows {
    static final int MOST_ROWS = 200_000;
    private static final int LONGEST = 1 << 14;
    private static final int SHOWN_PROBLEMS = 20;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int more;

    private Rows() {}

    /**
     * The rows of a text.
     *
     * @throws IllegalArgumentException if lines are malformed; the message has the first of them, each with its number, and says
     *     how many more there are
     */
    static List<Row> of(String text) {
        Rows read = new Rows();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            read.line(text.substring(at, end), ++number);
            at = end + 1;
        }
        if (read.more > 0) {
            read.problems.add("and " + read.more + " more");
        }
        if (!read.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", read.problems));
        }
        return read.rows;
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 1 || second < 0) {
            bad(number, "a row must be 'hand, tab, topics, tab, text'; was '" + Shown.cut(line) + "'");
            return;
        }
        String letters = line.substring(first + 1, second);
        boolean ordinary = letters.equals("=");
        int topics = ordinary ? 0 : topics(letters);
        if (topics < 0) {
            bad(number, "topics must be letters of 'ito', '-' or '='; was '" + Shown.cut(letters) + "'");
        } else if (line.length() - second > LONGEST) {
            bad(number, "a text must have at most " + LONGEST + " characters; it has " + (line.length() - second - 1));
        } else if (rows.size() == MOST_ROWS) {
            bad(number, "there must be at most " + MOST_ROWS + " rows");
        } else {
            rows.add(new Row(line.substring(0, first), topics, ordinary, line.substring(second + 1)));
        }
    }

    private void bad(int number, String problem) {
        if (problems.size() < SHOWN_PROBLEMS) {
            problems.add("line " + number + ": " + problem);
        } else {
            more++;
        }
    }

    /** The bits of topics, or -1. */
    private static int topics(String letters) {
        int topics = 0;
        for (Topic topic : Topic.values()) {
            topics |= letters.indexOf(topic.letter()) >= 0 ? topic.bit() : 0;
        }
        boolean whole = letters.equals("-") || (topics != 0 && Integer.bitCount(topics) == letters.length());
        return whole ? topics : -1;
    }
}
