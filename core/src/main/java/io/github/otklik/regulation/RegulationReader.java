package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of a regulation's file one by one; what takes several lines to see is left to {@link RegulationCheck}. */
final class RegulationReader {
    /** The longest file, in characters. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final String TERM_FORM = "it reads: Срок ROUTE, куратор, пункт 1/6.4: 30 минут";
    private static final String ACT_FORM = "it reads: Действие route, куратор, пункт 1/6.4";
    private static final String HIGH = "высокая важность:";
    private static final String LINES = Stream.concat(
                    Arrays.stream(Header.values()).map(Header::words),
                    Stream.of("Срок", "Право", "Действие", "Решение"))
            .collect(Collectors.joining(", ", "allowed: ", ""));

    private final Problems problems;
    private final RegulationRows rows = new RegulationRows();
    private int line;

    private RegulationReader(String name) {
        problems = new Problems(name);
    }

    /** The regulation that the text gives. */
    static Regulation read(Reader reader, String name) {
        RegulationReader it = new RegulationReader(name);
        it.lines(it.text(reader));
        RegulationCheck.check(it.rows, it.line, it.problems);
        it.problems.raise();
        return new Regulation(it.rows);
    }

    private String text(Reader reader) {
        Optional<String> text = Text.read(reader, MOST_CHARACTERS);
        if (text.isEmpty()) {
            problems.add(1, "file too long", "more than " + MOST_CHARACTERS + " characters", "allowed: that many");
            problems.raise();
        }
        return text.orElse("");
    }

    private void lines(String text) {
        text.lines().forEach(raw -> {
            line++;
            String content = Text.tidy(Text.withoutComment(raw));
            if (!content.isEmpty()) {
                line(content);
            }
        });
    }

    private void line(String content) {
        int colon = content.indexOf(':');
        String left = Text.tidy(colon < 0 ? content : content.substring(0, colon));
        String value = colon < 0 ? "" : Text.tidy(content.substring(colon + 1));
        Optional<Header> header = Header.of(left);
        if (header.isPresent()) {
            header(header.get(), value);
            return;
        }
        List<String> words = Text.words(Text.split(left, ',').get(0));
        switch (words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT)) {
            case "срок" -> term(left, value, false);
            case "право" -> term(left, value, true);
            case "действие" -> act(left, colon >= 0);
            case "решение" -> policy(left, value);
            default -> problems.add(line, "unknown line", left, LINES);
        }
    }

    private void header(Header header, String value) {
        if (!firstOf(rows.headers, header, header.words())) {
            return;
        }
        switch (header) {
            case ID ->
                word(header, value, "-", "allowed: Latin lower-case letters, digits and hyphens, such as omsk-2022-08");
            case VERSION ->
                word(header, value, ".-", "allowed: Latin lower-case letters, digits, dots and hyphens, such as 1");
            case TITLE, TITLE_EN -> {
                if (value.isEmpty()) {
                    problems.add(line, "no title", header.words(), "it stands after the colon");
                }
                rows.words.put(header, value);
            }
            case EFFECTIVE_FROM, EFFECTIVE_TO -> date(header, value);
            case WARNINGS -> warnings(value);
        }
    }

    private void word(Header header, String value, String marks, String allowed) {
        boolean good = !value.isEmpty() && value.chars().allMatch(c -> isNameCharacter(c) || marks.indexOf(c) >= 0);
        if (!good) {
            problems.add(line, "not a name", value, allowed);
        }
        rows.words.put(header, value);
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private void date(Header header, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1900 && date.getYear() <= 2100) {
                rows.dates.put(header, date);
                return;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date out of range is
        }
        problems.add(line, "not a date", value, "allowed: 1900-01-01 to 2100-12-31, written like that");
    }

    private void warnings(String value) {
        List<Threshold> thresholds = new ArrayList<>();
        for (String part : Text.split(value, ';')) {
            Optional<Threshold> threshold = ThresholdText.parse(part);
            if (threshold.isEmpty()) {
                problems.add(line, "not a threshold", part, "allowed: " + ThresholdText.ALLOWED);
            } else if (thresholds.contains(threshold.get())) {
                problems.add(line, "given twice", part, "once is enough");
            } else {
                thresholds.add(threshold.get());
            }
        }
        rows.warnings = List.copyOf(thresholds);
    }

    private void term(String left, String value, boolean right) {
        List<String> fields = Text.split(left, ',');
        List<String> head = Text.words(fields.get(0));
        if (fields.size() != 3 || head.size() != 2) {
            problems.add(line, "not a term", left, TERM_FORM);
            return;
        }
        Optional<ObligationKind> kind = constant(
                ObligationKind.table().toArray(new ObligationKind[0]), head.get(1), ObligationKind::id, "obligation");
        Optional<Role> role = role(fields.get(1));
        Optional<Clause> clause = clause(fields.get(2));
        List<String> lengths = Text.split(value, ';');
        Optional<Measure> normal = measure(lengths.get(0));
        Optional<Measure> high = lengths.size() == 1 ? normal : highMeasure(lengths);
        if (kind.isEmpty() || !firstOf(rows.termLines, kind.get(), fields.get(0))) {
            return;
        }
        if (right != (kind.get().nature() == ObligationKind.Nature.WINDOW)) {
            problems.add(line, "wrong first word", fields.get(0), "allowed: " + (right ? "Срок" : "Право"));
        }
        if (role.isPresent() && clause.isPresent() && normal.isPresent() && high.isPresent()) {
            rows.norms.put(kind.get(), new Norm(kind.get(), clause.get(), role.get(), normal.get(), high.get()));
        }
    }

    private Optional<Measure> highMeasure(List<String> lengths) {
        String second = lengths.get(1);
        if (lengths.size() > 2 || !second.toLowerCase(Locale.ROOT).startsWith(HIGH)) {
            problems.add(
                    line, "not a second length", second, "allowed: one that begins with '" + HIGH + "', and no third");
            return Optional.empty();
        }
        return measure(Text.tidy(second.substring(HIGH.length())));
    }

    private Optional<Measure> measure(String words) {
        Optional<Measure> measure = MeasureText.parse(words);
        if (measure.isEmpty()) {
            problems.add(line, "not a length", words, "allowed: " + MeasureText.ALLOWED);
        }
        return measure;
    }

    private void act(String left, boolean hasValue) {
        List<String> fields = Text.split(left, ',');
        List<String> head = Text.words(fields.get(0));
        if (fields.size() != 3 || head.size() != 2 || hasValue) {
            problems.add(line, "not an act", left, ACT_FORM);
            return;
        }
        Optional<CommandType> command = constant(CommandType.values(), head.get(1), CommandType::word, "act");
        Optional<Role> role = role(fields.get(1));
        Optional<Clause> clause = clause(fields.get(2));
        if (command.isPresent()
                && firstOf(rows.commandLines, command.get(), fields.get(0))
                && role.isPresent()
                && clause.isPresent()) {
            rows.permissions.put(command.get(), new Permission(role.get(), clause.get()));
        }
    }

    private void policy(String left, String value) {
        List<String> words = Text.words(left);
        if (words.size() != 2) {
            problems.add(line, "not a decision", left, "it reads: Решение lateness: working-time");
            return;
        }
        Optional<Policy> policy = constant(Policy.values(), words.get(1), Policy::key, "decision");
        if (policy.isEmpty() || !firstOf(rows.policyLines, policy.get(), left)) {
            return;
        }
        if (!policy.get().allows(value)) {
            problems.add(
                    line,
                    "unknown answer to " + words.get(1),
                    value,
                    "allowed: " + policy.get().allowed());
        }
        rows.policies.put(policy.get(), value);
    }

    private Optional<Role> role(String word) {
        Optional<Role> role = Role.ofWord(word);
        if (role.isEmpty()) {
            problems.add(line, "unknown role", word, "allowed: " + String.join(", ", Role.words()));
        }
        return role;
    }

    private Optional<Clause> clause(String field) {
        List<String> words = Text.words(field);
        if (words.size() == 2 && words.get(0).toLowerCase(Locale.ROOT).equals("пункт")) {
            return Optional.of(new Clause(words.get(1)));
        }
        problems.add(line, "not a clause", field, "it reads: пункт 1/6.4");
        return Optional.empty();
    }

    private <T> Optional<T> constant(T[] all, String word, Function<T, String> name, String what) {
        for (T one : all) {
            if (name.apply(one).equals(word)) {
                return Optional.of(one);
            }
        }
        String names = Arrays.stream(all).map(name).collect(Collectors.joining(", "));
        problems.add(line, "unknown " + what, word, "allowed: " + names);
        return Optional.empty();
    }

    private <K> boolean firstOf(Map<K, Integer> lines, K key, String shown) {
        Integer first = lines.putIfAbsent(key, line);
        if (first != null) {
            problems.add(line, "given twice", shown, "first on line " + first);
        }
        return first == null;
    }
}
