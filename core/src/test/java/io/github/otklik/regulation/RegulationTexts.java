package io.github.otklik.regulation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A short regulation for tests, which a test changes line by line. */
final class RegulationTexts {
    private static final List<String> LINES = lines();

    private RegulationTexts() {}

    /** The text with some of its lines, numbered from 1, replaced: line, text, line, text. */
    static String with(Object... replacements) {
        List<String> lines = new ArrayList<>(LINES);
        for (int i = 0; i < replacements.length; i += 2) {
            lines.set((Integer) replacements[i] - 1, (String) replacements[i + 1]);
        }
        return String.join("\n", lines);
    }

    /** The text with the terms that a test is about in place of its own. */
    static String withTerms(String... terms) {
        List<String> lines = new ArrayList<>(LINES.subList(0, 5));
        lines.addAll(List.of(terms));
        lines.addAll(LINES.subList(11, LINES.size()));
        return String.join("\n", lines);
    }

    /** The lines of a text that has some of each sort, changeable: each speaks of others. */
    static List<String> whole() {
        List<String> lines = new ArrayList<>(with(
                        7,
                        "Срок ANSWER, диспетчер, пункт 8: 9 часов; степень URGENT: 4 часа",
                        9,
                        "Срок DRAFT, исполнитель, пункт 9: за 4 часа до ANSWER",
                        10,
                        "Срок AGAIN «Снова», куратор, пункт 9: 2 часа от возражения; исполняется согласованием",
                        23,
                        "Действие approve, куратор или глава, пункт 6",
                        24,
                        "Действие return-for-rework, куратор или глава, пункт 6",
                        25,
                        "Действие publish, куратор или диспетчер, пункт 6")
                .lines()
                .toList());
        lines.addAll(List.of(
                "Роль DISPATCHER «диспетчер»",
                "Степени: NORMAL «обычная», URGENT «срочная»",
                "Срок REVIEW, глава, пункт 6: 1 час",
                "Согласование: куратор, затем глава",
                "Подтверждение: 5 рабочих дней, пункт 6",
                "Продление: не более 5 рабочих дней, 1 раз, пункт 6",
                "Действие extend-term, куратор, пункт 6",
                "Действие confirm, житель, пункт 6"));
        return lines;
    }

    static Regulation load(String text) {
        return Regulation.load(new StringReader(text), "act.txt");
    }

    static Regulation load(String text, Language language) {
        return Regulation.load(new StringReader(text), "act.txt", language);
    }

    static int lastLine() {
        return LINES.size();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "Правила: act",
                "Версия: 1",
                "Название: Порядок",
                "Действуют с: 2022-01-01",
                "Действуют по: 2022-12-31",
                "Срок ROUTE, куратор, пункт 6: 30 минут",
                "Срок ANSWER, куратор, пункт 8: 9 часов; высокая важность: 4 часа",
                "Право RETURN, исполнитель, пункт 7: 30 минут",
                "Срок DRAFT, исполнитель, пункт 9: за 4 часа до ANSWER; высокая важность: за 2 часа до ANSWER",
                "Срок FINAL_DRAFT, исполнитель, пункт 13: 7 рабочих дней; высокая важность: по согласованию",
                "Срок REPORT_BREACH, куратор, пункт 20: незамедлительно",
                "Предупреждать: осталось 15 минут",
                "Решение lateness: due-instant"));
        for (CommandType command : Regulation.decree().commands()) {
            Role role = Regulation.decree().role(command);
            Role holder = role.equals(Role.EXECUTOR) ? role : Role.CURATOR;
            lines.add("Действие " + command.word() + ", " + holder.title() + ", пункт 6");
        }
        return List.copyOf(lines);
    }
}
