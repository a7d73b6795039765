package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What lines of several sorts are made of, read from the line at hand. */
final class LineReader {
    private final RegulationRows rows;
    private final Problems problems;
    /** The line at hand, and whether it is known what it is about. */
    int number;

    private boolean keyed;

    LineReader(RegulationRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Goes on to a line. */
    void begin(int line) {
        number = line;
        keyed = false;
    }

    /** Whether it is known what the line is about, so that it can be told from one that is missing. */
    boolean isKeyed() {
        return keyed;
    }

    /** Notes that something is wrong on the line. */
    void problem(String key, String value, String... more) {
        problems.add(number, key, value, more);
    }

    /** Notes that something of the line is allowed, but should be looked at. */
    void note(String key, String value, String... more) {
        problems.note(number, key, value, more);
    }

    /** A role of the act, by its title or id; it is not told to be unknown where a line that could not be read may declare it. */
    Optional<Role> role(String word) {
        Optional<Role> role = Role.among(rows.roles, word);
        if (role.isEmpty() && !rows.mayDeclare(word)) {
            problem("role", word, Text.listed(rows.roles, Role::title));
        }
        return role;
    }

    /** Roles parted by «или», each once. */
    Optional<List<Role>> roles(String words) {
        List<Role> roles = new ArrayList<>();
        boolean good = true;
        for (String word : words.split(" или ", -1)) {
            Optional<Role> role = role(word);
            if (role.isPresent() && roles.contains(role.get())) {
                problem("once", word);
                good = false;
            }
            role.ifPresent(roles::add);
            good &= role.isPresent();
        }
        return good ? Optional.of(roles) : Optional.empty();
    }

    /** A clause behind «пункт»: a number, or a question mark where it is not known. */
    Optional<Clause> clause(String field) {
        List<String> words = Text.words(field);
        if (words.size() == 2
                && words.get(0).toLowerCase(Locale.ROOT).equals("пункт")
                && (words.get(1).equals("?") || words.get(1).codePoints().anyMatch(Character::isLetterOrDigit))) {
            return Optional.of(new Clause(words.get(1)));
        }
        problem("clause", field);
        return Optional.empty();
    }

    /** A length. */
    Optional<Measure> measure(String words) {
        Optional<Measure> measure = MeasureText.parse(words);
        if (measure.isEmpty() && !hasUnknownUnit(words)) {
            problem("length", words, MeasureText.ALLOWED);
        }
        return measure;
    }

    /** Notes that a unit of time is none, if that is what is wrong with a length. */
    boolean hasUnknownUnit(String length) {
        Optional<String> unit = MeasureText.unknownUnit(length);
        unit.ifPresent(word -> problem("unit", word, MeasureText.UNITS));
        return unit.isPresent();
    }

    /** A condition; that its degree is one of the act is checked here. */
    Optional<Condition> condition(String words) {
        Optional<Condition> condition = ConditionText.parse(words, rows.degrees);
        if (condition.isEmpty()) {
            problem("condition", words, ConditionText.ALLOWED);
        } else if (condition.get() instanceof Condition.Degree degree && !rows.degrees.contains(degree.degree())) {
            if (rows.isKnown(Header.DEGREES)) {
                problem("degree", degree.degree().id(), Text.listed(rows.degrees, Importance::id));
            }
            return Optional.empty();
        }
        return condition;
    }

    /** An id and a name in «», as words after the first one of the line. */
    Optional<List<String>> named(String words, String form) {
        Optional<List<String>> named = Line.named(words);
        if (named.isPresent() && Named.isId(named.get().get(0))) {
            return named;
        }
        problem("named", words, form);
        return Optional.empty();
    }

    <T> Optional<T> constant(List<T> all, String word, Function<T, String> name, String what) {
        for (T one : all) {
            if (name.apply(one).equals(word)) {
                return Optional.of(one);
            }
        }
        problem("unknown-" + what, word, Text.listed(all, name));
        return Optional.empty();
    }

    <K> boolean firstOf(Map<K, Integer> lines, K key, String shown) {
        keyed = true;
        Integer first = lines.putIfAbsent(key, number);
        if (first != null) {
            problem("twice", shown, first.toString());
        }
        return first == null;
    }
}
