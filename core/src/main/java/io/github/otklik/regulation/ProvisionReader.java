package io.github.otklik.regulation;

import io.github.otklik.regulation.Provision.Report.Period;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the lines of an act that are neither terms nor rights to act. */
final class ProvisionReader {
    private static final int MOST_DEGREES = 9;
    private static final int MOST_STAGES = 5;
    private static final String NONE = "нет";
    private static final String THEN = "затем ";
    private static final String AT_MOST = "не более ";
    private static final String REPORTED = "доложить";
    private static final String AFTER = " после конца";
    private static final Map<String, Period> PERIODS = Map.of(
            "каждую неделю", Period.WEEK,
            "каждый месяц", Period.MONTH,
            "каждый квартал", Period.QUARTER,
            "каждый год", Period.YEAR);
    /** Words that part roles, so that no title of a role has them, nor marks. */
    private static final Set<String> PARTING = Set.of("или", "затем");

    private final RegulationRows rows;
    private final LineReader lines;

    ProvisionReader(RegulationRows rows, LineReader lines) {
        this.rows = rows;
        this.lines = lines;
    }

    void degrees(String value) {
        List<Importance> degrees = new ArrayList<>();
        for (String piece : Line.split(value, ',')) {
            Optional<List<String>> named = lines.named(piece, "NORMAL «обычная»");
            if (named.isEmpty()) {
                continue;
            }
            Importance degree = Importance.of(named.get().get(0), named.get().get(1));
            if (degrees.contains(degree)) {
                lines.problem("once", degree.id());
            } else {
                degrees.add(degree);
            }
        }
        if (degrees.size() > MOST_DEGREES) {
            lines.problem("too-many", Integer.toString(degrees.size()), Integer.toString(MOST_DEGREES));
        }
        if (!degrees.isEmpty()) {
            rows.degrees.clear();
            rows.degrees.addAll(degrees);
        }
    }

    void role(String left, boolean hasValue) {
        Optional<List<String>> named = declared(left, hasValue, "Роль DISPATCHER «диспетчер»");
        if (named.isEmpty()) {
            return;
        }
        String id = named.get().get(0);
        String title = named.get().get(1);
        if (Text.words(title).stream().anyMatch(PARTING::contains)
                || title.chars().anyMatch(c -> ",:;".indexOf(c) >= 0)) {
            lines.problem("role-title", title);
        } else if (Role.among(rows.roles, id).isPresent()
                || Role.among(rows.roles, title).isPresent()) {
            lines.problem("role-twice", left);
        } else {
            rows.roles.add(Role.of(id, title));
        }
    }

    void calendar(String left, String value) {
        Optional<List<String>> named =
                Line.named(left).filter(parts -> Text.words(parts.get(0)).size() == 1);
        if (named.isEmpty()) {
            lines.problem("calendar-form", left);
            return;
        }
        lines.condition(value)
                .ifPresent(condition -> rows.calendars.add(new RegulationRows.At<>(
                        lines.number, new Provision.OwnCalendar(named.get().get(1), condition))));
    }

    void ground(String left, boolean hasValue) {
        List<String> parts = Line.split(left, ';');
        List<String> fields = Line.split(parts.get(0), ',');
        boolean reported =
                parts.size() == 2 && parts.get(1).toLowerCase(Locale.ROOT).equals(REPORTED);
        if (fields.size() != 2 || parts.size() > (reported ? 2 : 1)) {
            lines.problem("ground-form", left);
            return;
        }
        Optional<List<String>> named = declared(fields.get(0), hasValue, "Основание THREAT «угроза»");
        Optional<Clause> clause = lines.clause(fields.get(1));
        if (named.isPresent() && clause.isPresent() && first("ground", named.get(), left)) {
            rows.grounds.add(
                    new Provision.Ground(named.get().get(0), named.get().get(1), clause.get(), reported));
        }
    }

    void citation(String left, boolean hasValue) {
        List<String> fields = Line.split(left, ',');
        List<String> words = Text.words(fields.get(0));
        if (hasValue || fields.size() != 2 || words.size() != 2) {
            lines.problem("citation-form", left);
            return;
        }
        String subject = words.get(1).toUpperCase(Locale.ROOT);
        Optional<Clause> clause = lines.clause(fields.get(1));
        if (!Provision.Citation.SUBJECTS.contains(subject)) {
            lines.problem("citation-subject", words.get(1), String.join(", ", Provision.Citation.SUBJECTS));
        } else if (clause.isPresent() && first("citation", List.of(subject), left)) {
            rows.citations.add(new Provision.Citation(subject, clause.get()));
        }
    }

    void outcome(String left, boolean hasValue) {
        Optional<List<String>> named = declared(left, hasValue, "Исход MERGED «объединено с другим»");
        if (named.isPresent() && first("outcome", named.get(), left)) {
            rows.outcomes.add(
                    new Provision.Outcome(named.get().get(0), named.get().get(1)));
        }
    }

    void report(String left, String value) {
        List<String> fields = Line.split(left, ',');
        List<String> words = Text.split(value, ',');
        Period period = words.size() == 2 ? PERIODS.get(words.get(0).toLowerCase(Locale.ROOT)) : null;
        if (fields.size() != 3 || period == null || !words.get(1).endsWith(AFTER)) {
            lines.problem("report-form", left);
            return;
        }
        Optional<List<String>> named = declared(fields.get(0), false, "Отчёт WEEKLY «Сводка»");
        Optional<Role> holder = lines.role(fields.get(1));
        Optional<Clause> clause = lines.clause(fields.get(2));
        String length = words.get(1);
        Optional<Measure> after = forward(length.substring(0, length.length() - AFTER.length()));
        if (named.isPresent()
                && holder.isPresent()
                && clause.isPresent()
                && after.isPresent()
                && first("report", named.get(), left)) {
            rows.reports.add(new Provision.Report(
                    named.get().get(0), named.get().get(1), holder.get(), clause.get(), period, after.get()));
        }
    }

    void approval(String value) {
        if (value.toLowerCase(Locale.ROOT).equals(NONE)) {
            rows.approval = new Provision.Approval(Optional.of(List.of()));
            return;
        }
        List<Role> stages = new ArrayList<>();
        List<String> pieces = Text.split(value, ',');
        if (!pieces.stream()
                .skip(1)
                .allMatch(piece -> piece.toLowerCase(Locale.ROOT).startsWith(THEN))) {
            lines.problem("approval-form", value);
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            Optional<Role> role = lines.role(i == 0 ? piece : piece.substring(THEN.length()));
            if (role.isPresent() && stages.contains(role.get())) {
                lines.problem("once", role.get().title());
            }
            role.ifPresent(stages::add);
        }
        if (stages.size() > MOST_STAGES) {
            lines.problem("too-many", Integer.toString(stages.size()), Integer.toString(MOST_STAGES));
        }
        if (stages.size() < pieces.size()) {
            rows.unreadHeaders.add(Header.APPROVAL);
        }
        rows.approval = new Provision.Approval(Optional.of(stages));
    }

    void confirmation(String value) {
        List<String> parts = Text.split(value, ';');
        List<String> fields = Text.split(parts.get(0), ',');
        OptionalInt denials =
                parts.size() == 2 ? count(parts.get(1), Set.of("возражений", "возражения")) : OptionalInt.empty();
        if (fields.size() != 2 || parts.size() > (denials.isPresent() ? 2 : 1)) {
            lines.problem("confirmation-form", value);
            return;
        }
        Optional<Measure> window = forward(fields.get(0));
        Optional<Clause> clause = lines.clause(fields.get(1));
        if (window.isPresent() && clause.isPresent()) {
            rows.confirmation = Optional.of(new Provision.Confirmation(window.get(), clause.get(), denials));
        }
    }

    void prolongation(String value) {
        List<String> fields = Text.split(value, ',');
        List<String> times = fields.size() == 3 ? Text.words(fields.get(1)) : List.of();
        int number = times.size() == 2 && Set.of("раз", "раза").contains(times.get(1)) ? Text.number(times.get(0)) : -1;
        if (number < 1 || !fields.get(0).toLowerCase(Locale.ROOT).startsWith(AT_MOST)) {
            lines.problem("prolongation-form", value);
            return;
        }
        Optional<Measure> limit = forward(fields.get(0).substring(AT_MOST.length()));
        if (limit.isPresent() && limit.get().unit() == Measure.Unit.TIME_OF_DAY) {
            lines.problem("prolongation-form", value);
            return;
        }
        Optional<Clause> clause = lines.clause(fields.get(2));
        if (limit.isPresent() && clause.isPresent()) {
            rows.prolongation = Optional.of(new Provision.Prolongation(limit.get(), number, clause.get()));
        }
    }

    /** A length that is counted from its start. */
    private Optional<Measure> forward(String words) {
        Optional<Measure> measure = lines.measure(words);
        if (measure.isPresent() && !RegulationCheck.isForward(measure.get())) {
            lines.problem("not-forward", words);
            return Optional.empty();
        }
        return measure;
    }

    private static OptionalInt count(String words, Set<String> what) {
        List<String> each = Text.words(words.toLowerCase(Locale.ROOT));
        int number = each.size() == 4
                        && each.get(0).equals("не")
                        && each.get(1).equals("более")
                        && what.contains(each.get(3))
                ? Text.number(each.get(2))
                : -1;
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The id and the name behind the first word of a line. */
    private Optional<List<String>> declared(String words, boolean hasValue, String form) {
        int space = words.indexOf(' ');
        if (space < 0 || hasValue) {
            lines.problem("named", words, form);
            return Optional.empty();
        }
        return lines.named(words.substring(space + 1), form);
    }

    private boolean first(String sort, List<String> named, String shown) {
        return lines.firstOf(rows.provisionLines, sort + " " + named.get(0), shown);
    }
}
