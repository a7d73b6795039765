package io.github.otklik.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lines that are at hand together, so that all processors have a part in the work on them. An input that is typed or piped line by line
 * comes a line at a time; nothing waits for a portion to be full.
 */
final class Portion {
    private static final int MOST_LINES = 512;
    private static final int MOST_CHARACTERS = 1 << 20;

    /** Fewer lines than these are not worth being dealt out. */
    private static final int FEW = 16;

    private final List<Lines.Line> lines;

    private Portion(List<Lines.Line> lines) {
        this.lines = lines;
    }

    /** The next lines; none at the end of the input. */
    static Portion of(Lines input) throws IOException {
        List<Lines.Line> lines = new ArrayList<>();
        int characters = 0;
        do {
            Lines.Line line = input.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            characters += line.text().length();
        } while (lines.size() < MOST_LINES && characters < MOST_CHARACTERS && input.ready());
        return new Portion(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Lines.Line> lines() {
        return lines;
    }

    /** What becomes of each line, in their order; the work on one must not depend on that on another. */
    <T> List<T> map(Function<Lines.Line, T> work) {
        Stream<Lines.Line> all = lines.size() < FEW ? lines.stream() : lines.parallelStream();
        return all.map(work).toList();
    }
}
