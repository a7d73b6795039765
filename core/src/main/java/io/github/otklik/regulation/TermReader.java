package io.github.otklik.regulation;

import io.github.otklik.regulation.Norm.Event;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of terms and of acts. */
final class TermReader {
    private static final String FROM = " от ";
    private static final String ENDS = "исполняется ";

    private final RegulationRows rows;
    private final LineReader lines;

    /** What stands behind the colon of a term. */
    private record Lengths(Measure normal, List<Norm.Case> cases, Optional<Event> start, List<Event> ends) {}

    TermReader(RegulationRows rows, LineReader lines) {
        this.rows = rows;
        this.lines = lines;
    }

    void term(String left, @Nullable String value, boolean right) {
        List<String> fields = Line.split(left, ',');
        List<String> head = head(fields.get(0));
        if (fields.size() != 3 || head.isEmpty() || value == null) {
            lines.problem("term-form", left);
            return;
        }
        Optional<ObligationKind> kind = kind(head);
        Optional<Role> role = lines.role(fields.get(1));
        Optional<Clause> clause = lines.clause(fields.get(2));
        Optional<Lengths> lengths = lengths(value);
        if (kind.isEmpty()) {
            return;
        }
        boolean staged = kind.get().equals(ObligationKind.REVIEW) && role.isPresent();
        String key = kind.get().id() + (staged ? "/" + role.get().id() : "");
        if (!lines.firstOf(rows.termLines, key, fields.get(0))) {
            return;
        }
        if (right != (kind.get().nature() == ObligationKind.Nature.WINDOW)) {
            lines.problem("first-word", fields.get(0), right ? "Срок" : "Право");
        }
        if (role.isPresent() && clause.isPresent() && lengths.isPresent()) {
            Lengths given = lengths.get();
            boolean usual = kind.get().equals(ObligationKind.DRAFT) && given.start.equals(Optional.of(Event.ROUTING));
            rows.norms.put(
                    key,
                    new RegulationRows.At<>(
                            lines.number,
                            new Norm(
                                    kind.get(),
                                    clause.get(),
                                    role.get(),
                                    given.normal,
                                    given.cases,
                                    usual ? Optional.empty() : given.start,
                                    given.ends)));
        }
    }

    /** The id and, of a declared term, the name; empty where they cannot be read. */
    private static List<String> head(String words) {
        List<String> plain = Text.words(words);
        if (plain.size() == 2) {
            return List.of(plain.get(1));
        }
        return Line.named(words)
                .filter(named -> Text.words(named.get(0)).size() == 2)
                .map(named -> List.of(Text.words(named.get(0)).get(1), named.get(1)))
                .orElse(List.of());
    }

    private Optional<ObligationKind> kind(List<String> head) {
        String id = head.get(0);
        Optional<ObligationKind> builtIn = ObligationKind.builtIn(id);
        if (head.size() == 1) {
            return lines.constant(ObligationKind.table(), id, ObligationKind::id, "obligation");
        }
        if (builtIn.isPresent()) {
            lines.problem("built-in-named", id);
            return Optional.empty();
        }
        if (!Named.isId(id)) {
            lines.problem("id", id, Named.ID_FORM);
            return Optional.empty();
        }
        return Optional.of(ObligationKind.declared(id, head.get(1)));
    }

    private Optional<Lengths> lengths(String value) {
        List<String> parts = Line.split(value, ';');
        String first = parts.get(0);
        int from = first.indexOf(FROM);
        boolean good = true;
        Optional<Event> start = Optional.empty();
        if (from >= 0) {
            String event = first.substring(from + FROM.length());
            start = EventText.start(event);
            good = known(start, event, EventText.starts());
        }
        Optional<Measure> normal = lines.measure(from < 0 ? first : first.substring(0, from));
        List<Norm.Case> cases = new ArrayList<>();
        List<Event> ends = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i == parts.size() - 1 && part.toLowerCase(Locale.ROOT).startsWith(ENDS)) {
                good &= ends(part.substring(ENDS.length()), ends);
            } else {
                Optional<Norm.Case> one = oneCase(part);
                one.ifPresent(cases::add);
                good &= one.isPresent();
            }
        }
        boolean whole = good;
        Optional<Event> event = start;
        normal.ifPresent(measure -> idle(measure, cases));
        return normal.filter(measure -> whole).map(measure -> new Lengths(measure, cases, event, ends));
    }

    /** The first cases change nothing while their length is the one that holds without any. */
    private void idle(Measure normal, List<Norm.Case> cases) {
        cases.stream()
                .takeWhile(each -> each.measure().equals(normal))
                .forEach(each -> lines.note("idle", ConditionText.print(each.condition()), MeasureText.print(normal)));
    }

    private boolean ends(String words, List<Event> ends) {
        boolean good = true;
        for (String word : Line.split(words, ',')) {
            Optional<Event> end = EventText.end(word);
            if (end.isPresent() && ends.contains(end.get())) {
                lines.problem("once", word);
                good = false;
            }
            end.ifPresent(ends::add);
            good &= known(end, word, EventText.ends());
        }
        return good;
    }

    private boolean known(Optional<Event> event, String word, String allowed) {
        if (event.isEmpty()) {
            lines.problem("event", word, allowed);
        }
        return event.isPresent();
    }

    private Optional<Norm.Case> oneCase(String part) {
        int colon = Line.find(part, ':', 0);
        if (colon < 0) {
            lines.problem("case", part, ConditionText.ALLOWED);
            return Optional.empty();
        }
        Optional<Condition> condition = lines.condition(Text.tidy(part.substring(0, colon)));
        Optional<Measure> measure = lines.measure(Text.tidy(part.substring(colon + 1)));
        return condition.flatMap(when -> measure.map(length -> new Norm.Case(when, length)));
    }

    void act(String left, boolean hasValue) {
        List<String> fields = Line.split(left, ',');
        List<String> head = Text.words(fields.get(0));
        if (fields.size() != 3 || head.size() != 2 || hasValue) {
            lines.problem("act-form", left);
            return;
        }
        Optional<CommandType> command =
                lines.constant(List.of(CommandType.values()), head.get(1), CommandType::word, "act");
        Optional<List<Role>> roles = lines.roles(fields.get(1));
        Optional<Clause> clause = lines.clause(fields.get(2));
        if (command.isPresent()
                && lines.firstOf(rows.commandLines, command.get(), fields.get(0))
                && roles.isPresent()
                && clause.isPresent()) {
            rows.permissions.put(
                    command.get(), new RegulationRows.At<>(lines.number, new Permission(roles.get(), clause.get())));
        }
    }
}
