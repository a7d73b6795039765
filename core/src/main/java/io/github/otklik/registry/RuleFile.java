package io.github.otklik.registry;

import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Unread;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A text of rules at its present line: what is wrong with it, and the lines on which things were given first. */
final class RuleFile {
    private final LineFile file;
    private final Map<String, Integer> first = new HashMap<>();
    private final Unread unread;
    private int line;

    /** A text of lines that begin with these heads. */
    RuleFile(String name, List<String> heads) {
        this.file = new LineFile(name);
        this.unread = new Unread(heads);
    }

    /** Goes through the lines that say something. */
    void each(Reader reader, int mostCharacters, Consumer<String> line) {
        List<LineFile.Line> lines = file.lines(reader, mostCharacters);
        // Of a text that is too long nothing was read, so that all else would seem to be missing.
        raise();
        for (LineFile.Line each : lines) {
            this.line = each.number();
            int before = file.count();
            line.accept(each.text());
            if (file.count() > before) {
                unread.add(each.text());
            }
        }
    }

    /** Whether a line that could not be read may be one of a head, and something holds of it. */
    boolean mayBeUnread(String head, Predicate<String> line) {
        return unread.mayBe(head, line);
    }

    /** Whether something holds of a line that begins like none. */
    boolean isOther(Predicate<String> line) {
        return unread.isOther(line);
    }

    /** Notes that something is wrong with a value of the present line, and what it must be. */
    void problem(String what, String value, String must) {
        file.problem(line, what, value, must);
    }

    /** The same of another line. */
    void problem(int number, String what, String value, String must) {
        file.problem(number, what, value, must);
    }

    /** Notes that the text has no line of a sort, unless one that could not be read may be it. */
    void missing(String what) {
        if (!unread.mayBe(what)) {
            file.problem("no line '" + what + "'; every file must have it");
        }
    }

    /** Whether something is given for the first time; notes a problem if it is not. */
    boolean once(String key) {
        Integer before = first.putIfAbsent(key, line);
        if (before != null) {
            problem("given twice:", key, "it must stand once; it stands on line " + before);
        }
        return before == null;
    }

    /** Remembers the line on which something is first spoken of. */
    void mention(String key) {
        first.putIfAbsent(key, line);
    }

    boolean has(String key) {
        return first.containsKey(key);
    }

    int lineOf(String key) {
        return first.getOrDefault(key, line);
    }

    /** Throws what was noted, if anything was. */
    void raise() {
        file.raise(UnreadableException::new);
    }
}
