package io.github.otklik.regulation;

import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a regulation as {@link RegulationReader} reads it. */
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
        text.append('\n');
        for (ObligationKind kind : ObligationKind.table()) {
            regulation.norm(kind).ifPresent(this::term);
        }
        text.append('\n');
        for (CommandType command : CommandType.values()) {
            line("Действие " + command.word() + ", " + regulation.role(command).title() + ", пункт "
                    + regulation.clause(command));
        }
        text.append('\n');
        if (!regulation.warnings().isEmpty()) {
            header(
                    Header.WARNINGS,
                    regulation.warnings().stream().map(ThresholdText::print).collect(Collectors.joining("; ")));
        }
        for (Policy policy : Policy.values()) {
            line("Решение " + policy.key() + ": " + regulation.policy(policy));
        }
        return text.toString();
    }

    private void header(Header header, String value) {
        line(header.words() + ": " + value);
    }

    private void term(Norm norm) {
        String word = norm.kind().nature() == Nature.WINDOW ? "Право " : "Срок ";
        String high = norm.high().equals(norm.normal()) ? "" : "; высокая важность: " + MeasureText.print(norm.high());
        line(word + norm.kind() + ", " + norm.holder().title() + ", пункт " + norm.clause() + ": "
                + MeasureText.print(norm.normal()) + high);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
