package io.github.otklik.regulation;

import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Provision.Report.Period;
import io.github.otklik.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a regulation as {@link RegulationReader} reads it; what an act need not say is left out where it is the default. */
final class RegulationPrinter {
    private final StringBuilder text = new StringBuilder();

    private RegulationPrinter() {}

    /** The text, in the order of the tables, without comments. */
    static String print(Regulation regulation) {
        return new RegulationPrinter().all(regulation);
    }

    /** The hash of the text without the lines that say what holds anyway. */
    static String fingerprint(Regulation regulation) {
        Set<String> left = new HashSet<>();
        regulation.effectiveTo().ifPresent(day -> left.add(Header.EFFECTIVE_TO.words() + ": " + day));
        if (regulation.title(Language.EN).equals(regulation.title(Language.RU))) {
            left.add(Header.TITLE_EN.words() + ": " + regulation.title(Language.EN));
        }
        for (Policy policy : Policy.values()) {
            left.add("Решение " + policy.key() + ": " + policy.defaultValue());
        }
        return Text.hash(regulation
                .toText()
                .lines()
                .filter(line -> !line.isEmpty() && !left.contains(line))
                .collect(Collectors.joining("\n")));
    }

    private String all(Regulation regulation) {
        header(Header.ID, regulation.id());
        header(Header.VERSION, regulation.version());
        header(Header.TITLE, regulation.title(Language.RU));
        header(Header.TITLE_EN, regulation.title(Language.EN));
        header(Header.EFFECTIVE_FROM, regulation.effectiveFrom().toString());
        regulation.effectiveTo().ifPresent(day -> header(Header.EFFECTIVE_TO, day.toString()));
        words(regulation);
        text.append('\n');
        regulation.norms().forEach(this::term);
        text.append('\n');
        for (CommandType command : CommandType.values()) {
            regulation
                    .permission(command)
                    .ifPresent(given -> line("Действие " + command.word() + ", " + titles(given.roles(), " или ")
                            + ", пункт " + given.clause()));
        }
        text.append('\n');
        provisions(regulation);
        if (!regulation.warnings().isEmpty()) {
            header(
                    Header.WARNINGS,
                    regulation.warnings().stream().map(ThresholdText::print).collect(Collectors.joining("; ")));
        }
        for (Policy policy : Policy.values()) {
            String answer = regulation.policy(policy);
            if (policy.isStated() || !answer.equals(policy.defaultValue())) {
                line("Решение " + policy.key() + ": " + answer);
            }
        }
        return text.toString();
    }

    private void words(Regulation regulation) {
        List<String> degrees = named(regulation.degrees());
        if (!degrees.equals(named(Importance.builtIn()))) {
            header(Header.DEGREES, String.join(", ", degrees));
        }
        regulation.roles().stream()
                .filter(role -> !Role.builtIn().contains(role))
                .forEach(role -> line("Роль " + named(role)));
    }

    private void provisions(Regulation regulation) {
        regulation
                .approval()
                .stages()
                .ifPresent(stages -> header(Header.APPROVAL, stages.isEmpty() ? "нет" : titles(stages, ", затем ")));
        regulation
                .confirmation()
                .ifPresent(given -> header(
                        Header.CONFIRMATION,
                        MeasureText.print(given.window()) + ", пункт " + given.clause()
                                + (given.denials().isPresent()
                                        ? "; не более " + given.denials().getAsInt() + " возражений"
                                        : "")));
        regulation
                .prolongation()
                .ifPresent(given -> header(
                        Header.PROLONGATION,
                        "не более " + limit(given.limit()) + ", " + given.times() + " раз, пункт " + given.clause()));
        regulation
                .calendars()
                .forEach(given ->
                        line("Календарь «" + given.calendar() + "»: " + ConditionText.print(given.condition())));
        if (!regulation.grounds().equals(Standard.GROUNDS)) {
            regulation
                    .grounds()
                    .forEach(given -> line("Основание " + given.id() + " «" + given.title() + "», пункт "
                            + given.clause() + (given.isReported() ? "; доложить" : "")));
        }
        if (!regulation.citations().equals(Standard.CITATIONS)) {
            regulation.citations().forEach(given -> line("Ссылка " + given.subject() + ", пункт " + given.clause()));
        }
        if (!regulation.outcomes().equals(Standard.OUTCOMES)) {
            regulation.outcomes().forEach(given -> line("Исход " + given.id() + " «" + given.title() + "»"));
        }
        regulation
                .reports()
                .forEach(given -> line("Отчёт " + given.id() + " «" + given.title() + "», "
                        + given.holder().title() + ", пункт " + given.clause() + ": " + period(given.period()) + ", "
                        + MeasureText.print(given.after()) + " после конца"));
    }

    private static String limit(Measure measure) {
        return measure.unit() == Measure.Unit.WORKING
                ? MeasureText.printWorking(measure.time())
                : MeasureText.print(measure);
    }

    private static String period(Period period) {
        return switch (period) {
            case WEEK -> "каждую неделю";
            case MONTH -> "каждый месяц";
            case QUARTER -> "каждый квартал";
            case YEAR -> "каждый год";
        };
    }

    private static String titles(List<Role> roles, String between) {
        return roles.stream().map(Role::title).collect(Collectors.joining(between));
    }

    private static List<String> named(List<? extends Named> values) {
        return values.stream().map(RegulationPrinter::named).toList();
    }

    private static String named(Named value) {
        return value.id() + " «" + value.title() + "»";
    }

    private void header(Header header, String value) {
        line(header.words() + ": " + value);
    }

    private void term(Norm norm) {
        StringBuilder line = new StringBuilder(norm.kind().nature() == Nature.WINDOW ? "Право " : "Срок ")
                .append(
                        norm.kind().isDeclared()
                                ? named(norm.kind())
                                : norm.kind().id())
                .append(", ")
                .append(norm.holder().title())
                .append(", пункт ")
                .append(norm.clause())
                .append(": ")
                .append(MeasureText.print(norm.normal()));
        norm.start().ifPresent(event -> line.append(" от ").append(EventText.printStart(event)));
        norm.cases()
                .forEach(each -> line.append("; ")
                        .append(ConditionText.print(each.condition()))
                        .append(": ")
                        .append(MeasureText.print(each.measure())));
        if (!norm.ends().isEmpty()) {
            line.append("; исполняется ")
                    .append(norm.ends().stream().map(EventText::printEnd).collect(Collectors.joining(", ")));
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
