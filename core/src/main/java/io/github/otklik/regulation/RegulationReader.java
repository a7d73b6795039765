package io.github.otklik.regulation;

import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of a regulation's file one by one; what takes several lines to see is left to {@link RegulationCheck}. */
final class RegulationReader {
    /** The longest file, in characters. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final String DEGREES = Header.DEGREES.words().toLowerCase(Locale.ROOT);
    static final List<String> SORTS = List.of(
            "Срок", "Право", "Действие", "Решение", "Роль", "Календарь", "Основание", "Ссылка", "Исход", "Отчёт");
    private static final String LINES = Stream.concat(
                    Arrays.stream(Header.values()).map(Header::words), SORTS.stream())
            .collect(Collectors.joining(", "));
    /** What lines begin with: words of the head, sorts, and the acts and terms that there are. */
    static final List<String> HEADS = Stream.of(
                    Arrays.stream(Header.values()).map(Header::words),
                    SORTS.stream(),
                    Arrays.stream(CommandType.values()).map(type -> act(type)),
                    ObligationKind.table().stream().flatMap(kind -> Stream.of("Срок " + kind, "Право " + kind)))
            .flatMap(heads -> heads)
            .toList();
    /** Of so many lines like no other it is tried what they would be with another beginning. */
    private static final int MOST_TRIED = 100;
    /** What other lines speak of, so that it is read before them. */
    private static final Set<String> WORDS_OF_THE_ACT = Set.of("роль", DEGREES);
    /** What lines begin with that are about one thing each: where it is known, they are not taken for one that is missing. */
    private static final Set<String> KEYED = Set.of("срок", "право", "действие");

    private final Problems problems;
    private final RegulationRows rows = new RegulationRows();
    private final LineReader lines;
    private final TermReader terms;
    private final ProvisionReader provisions;
    private int last;

    private RegulationReader(String name, Language language) {
        problems = new Problems(name, language);
        lines = new LineReader(rows, problems);
        terms = new TermReader(rows, lines);
        provisions = new ProvisionReader(rows, lines);
    }

    /** The regulation that the text gives. */
    static Regulation read(Reader reader, String name, Language language) {
        RegulationReader it = new RegulationReader(name, language);
        List<RawLine> raws = it.raws(it.text(reader));
        it.read(raws, raw -> WORDS_OF_THE_ACT.contains(raw.first()));
        it.unknown(raws);
        it.read(raws, raw -> !WORDS_OF_THE_ACT.contains(raw.first()));
        RegulationCheck.check(it.rows, it.last, it.problems);
        it.problems.raise();
        return new Regulation(it.rows, it.problems.notes());
    }

    /** The lines of a file of the library that is only a part of an act. */
    static RegulationRows standard(String name) {
        RegulationReader it = new RegulationReader(name, Language.EN);
        it.read(it.raws(Text.resource(Regulation.class, name)), raw -> true);
        it.problems.raise();
        return it.rows;
    }

    private String text(Reader reader) {
        Optional<String> text = Text.read(reader, MOST_CHARACTERS);
        if (text.isEmpty()) {
            problems.add(1, "too-long", Integer.toString(MOST_CHARACTERS));
            problems.raise();
        }
        return text.orElse("");
    }

    private List<RawLine> raws(String text) {
        List<RawLine> raws = new ArrayList<>();
        for (LineFile.Line line : LineFile.lines(text)) {
            raws.add(RawLine.of(line));
        }
        last = (int) text.lines().count();
        return raws;
    }

    private void read(List<RawLine> raws, Predicate<RawLine> which) {
        raws.stream().filter(which).forEach(raw -> {
            int before = problems.count();
            lines.begin(raw.number());
            line(raw);
            if (problems.count() > before) {
                unread(raw);
            }
        });
    }

    private void unread(RawLine raw) {
        Optional<Header> header = Header.of(raw.left());
        header.ifPresent(rows.unreadHeaders::add);
        if (raw.isKnown() && header.isEmpty() && !(KEYED.contains(raw.first()) && lines.isKeyed())) {
            rows.unread.add(raw.text());
        }
    }

    /** Takes note of the lines of no sort before others are read, which may speak of what they say. */
    private void unknown(List<RawLine> raws) {
        Set<Header> absent = EnumSet.allOf(Header.class);
        raws.forEach(raw -> Header.of(raw.left()).ifPresent(absent::remove));
        int tried = 0;
        for (RawLine raw : raws) {
            if (!raw.isKnown() && !rows.unread.add(raw.text()) && tried < MOST_TRIED) {
                tried++;
                absent.stream().filter(header -> readsAs(header, raw)).forEach(rows.unreadHeaders::add);
                role(raw);
            }
        }
    }

    /** Whether a line would be read with the words of a header before its colon. */
    private boolean readsAs(Header header, RawLine raw) {
        RegulationReader it = new RegulationReader("", Language.EN);
        it.rows.roles.addAll(rows.roles);
        if (raw.value() != null) {
            it.header(header, raw.value());
        }
        return raw.value() != null && it.problems.count() == 0;
    }

    /** Takes note of the role that a line would declare with the right first word. */
    private void role(RawLine raw) {
        RegulationReader it = new RegulationReader("", Language.EN);
        it.provisions.role(raw.text(), raw.value() != null);
        it.rows.roles.stream().filter(role -> !Role.builtIn().contains(role)).forEach(rows.unreadRoles::add);
    }

    /** What the line of an act begins with. */
    static String act(CommandType type) {
        return "Действие " + type.word();
    }

    private void line(RawLine raw) {
        String left = raw.left();
        boolean colon = raw.value() != null;
        String value = raw.value() == null ? "" : raw.value();
        Optional<Header> header = Header.of(left);
        if (header.isPresent()) {
            header(header.get(), value);
            return;
        }
        switch (left.isEmpty() ? "" : raw.first()) {
            case "срок" -> terms.term(left, raw.value(), false);
            case "право" -> terms.term(left, raw.value(), true);
            case "действие" -> terms.act(left, colon);
            case "решение" -> policy(left, value);
            case "роль" -> provisions.role(left, colon);
            case "календарь" -> provisions.calendar(left, value);
            case "основание" -> provisions.ground(left, colon);
            case "ссылка" -> provisions.citation(left, colon);
            case "исход" -> provisions.outcome(left, colon);
            case "отчёт" -> provisions.report(left, value);
            default -> lines.problem("line", left, LINES);
        }
    }

    private void header(Header header, String value) {
        if (!lines.firstOf(rows.headers, header, header.words())) {
            return;
        }
        switch (header) {
            case ID -> word(header, value, "-", "name-of-act");
            case VERSION -> word(header, value, ".-", "name-of-version");
            case TITLE, TITLE_EN -> {
                if (value.isEmpty()) {
                    lines.problem("title", header.words());
                }
                rows.words.put(header, value);
            }
            case EFFECTIVE_FROM, EFFECTIVE_TO -> date(header, value);
            case WARNINGS -> warnings(value);
            case DEGREES -> provisions.degrees(value);
            case APPROVAL -> provisions.approval(value);
            case CONFIRMATION -> provisions.confirmation(value);
            case PROLONGATION -> provisions.prolongation(value);
        }
    }

    private void word(Header header, String value, String marks, String key) {
        if (!Text.isCode(value, marks)) {
            lines.problem(key, value);
        }
        rows.words.put(header, value);
    }

    private void date(Header header, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1900 && date.getYear() <= 2100) {
                rows.dates.put(header, date);
                return;
            }
        } catch (DateTimeParseException e) {
            // reported below, as a date out of range is
        }
        lines.problem("date", value);
    }

    private void warnings(String value) {
        List<Provision.Threshold> thresholds = new ArrayList<>();
        for (String part : Text.split(value, ';')) {
            Optional<Provision.Threshold> threshold = ThresholdText.parse(part);
            boolean left = part.toLowerCase(Locale.ROOT).startsWith(ThresholdText.LEFT);
            if (threshold.isEmpty() && left && lines.hasUnknownUnit(part.substring(ThresholdText.LEFT.length()))) {
                continue;
            }
            if (threshold.isEmpty()) {
                lines.problem("threshold", part, ThresholdText.ALLOWED);
            } else if (thresholds.contains(threshold.get())) {
                lines.problem("once", part);
            } else {
                thresholds.add(threshold.get());
            }
        }
        rows.warnings = List.copyOf(thresholds);
    }

    private void policy(String left, String value) {
        List<String> words = Text.words(left);
        if (words.size() != 2) {
            lines.problem("decision-form", left);
            return;
        }
        Optional<Policy> policy = lines.constant(List.of(Policy.values()), words.get(1), Policy::key, "decision");
        if (policy.isEmpty() || !lines.firstOf(rows.policyLines, policy.get(), left)) {
            return;
        }
        if (!policy.get().allows(value)) {
            lines.problem("answer", value, words.get(1), policy.get().allowed());
        }
        rows.policies.put(policy.get(), value);
    }
}
