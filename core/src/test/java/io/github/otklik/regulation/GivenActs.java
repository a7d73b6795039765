package io.github.otklik.regulation;

import io.github.otklik.regulation.Norm.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Acts that load, with any combination of what the language can say, each made from a number. All are written as texts, so
 * that the loader has a part in each.
 */
public final class GivenActs {
    private static final List<CommandType> ALWAYS =
            List.of(CommandType.CLASSIFY, CommandType.LINK_REPEAT, CommandType.ROUTE, CommandType.PUBLISH);
    private static final List<CommandType> SOMETIMES = List.of(
            CommandType.SHORTEN_TERM,
            CommandType.MARK_SIGNIFICANT,
            CommandType.AGREE_FINAL_TERM,
            CommandType.REFUSE,
            CommandType.REVERSE_REFUSAL,
            CommandType.CLOSE,
            CommandType.REPORT_TO_HEAD,
            CommandType.ACKNOWLEDGE);
    private static final List<String> TOPICS = List.of("отопление", "дороги: ремонт; ямы", "Прямой эфир");
    private static final List<String> NETWORKS = List.of("vk", "Telegram", "max");
    private static final List<String> DEGREES = List.of("PLANNED", "URGENT", "EMERGENCY", "NORMAL", "HIGH");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> degrees = new ArrayList<>();
    private final List<String> officials = new ArrayList<>(List.of("министерство", "куратор", "глава", "советник"));
    private final Map<CommandType, List<String>> holders = new EnumMap<>(CommandType.class);
    private int clauses;

    private GivenActs(long number) {
        random = new Random(number);
    }

    /** Acts of any shape. */
    @SuppressWarnings("exports")
    public static Arbitrary<Regulation> acts() {
        return texts().map(GivenActs::load);
    }

    /** Their texts. */
    @SuppressWarnings("exports")
    public static Arbitrary<String> texts() {
        return Arbitraries.longs().map(GivenActs::text);
    }

    /** The act of a number, the same each time. */
    public static Regulation act(long number) {
        return load(text(number));
    }

    /** The text of that act, its lines in any order but for what the language orders. */
    public static String text(long number) {
        return new GivenActs(number).make();
    }

    private static Regulation load(String text) {
        return Regulation.load(new StringReader(text), "given.txt");
    }

    private String make() {
        lines.addAll(List.of(
                "Правила: given-" + random.nextInt(1000),
                "Версия: " + (1 + random.nextInt(9)),
                "Название: Порядок",
                "Действуют с: 2022-01-01"));
        words();
        boolean executors = random.nextInt(5) > 0;
        int stages = random.nextInt(4);
        acts(executors, stages);
        terms(stages);
        provisions();
        declared();
        policies();
        citations();
        return String.join("\n", lines) + "\n";
    }

    private void words() {
        int count = 1 + random.nextInt(4);
        int first = random.nextInt(DEGREES.size() - count + 1);
        boolean usual = random.nextBoolean();
        degrees.addAll(usual ? List.of("NORMAL", "HIGH") : DEGREES.subList(first, first + count));
        if (!usual) {
            lines.add("Степени: "
                    + degrees.stream().map(id -> id + " «степень " + id + "»").collect(Collectors.joining(", ")));
        }
        for (String role : List.of("диспетчер", "пресс-служба")) {
            if (random.nextBoolean()) {
                lines.add("Роль " + (role.equals("диспетчер") ? "DISPATCHER" : "PRESS") + " «" + role + "»");
                officials.add(role);
            }
        }
    }

    private void acts(boolean executors, int stages) {
        act(CommandType.GIVE_ACCESS, some());
        ALWAYS.forEach(type -> act(type, some()));
        act(CommandType.SUBMIT_DRAFT, executors ? either("исполнитель") : some());
        SOMETIMES.stream().filter(type -> random.nextInt(4) > 0).forEach(type -> act(type, some()));
        if (executors && random.nextInt(4) > 0) {
            act(CommandType.RETURN, List.of("исполнитель"));
            act(CommandType.GIVE_INFORMATION, List.of("исполнитель"));
        }
        if (stages == 0) {
            lines.add("Согласование: нет");
            return;
        }
        List<String> roles = some(stages);
        if (stages > 1) {
            lines.add("Согласование: " + String.join(", затем ", roles));
        }
        act(CommandType.APPROVE, roles);
        act(CommandType.RETURN_FOR_REWORK, roles);
    }

    private void act(CommandType type, List<String> roles) {
        holders.put(type, roles);
        lines.add("Действие " + type.word() + ", " + String.join(" или ", roles) + ", " + clause());
    }

    private List<String> some() {
        return some(1 + random.nextInt(2));
    }

    private List<String> some(int count) {
        List<String> roles = new ArrayList<>(officials);
        while (roles.size() > count) {
            roles.remove(random.nextInt(roles.size()));
        }
        return roles;
    }

    private List<String> either(String role) {
        List<String> roles = new ArrayList<>(List.of(role));
        if (random.nextBoolean()) {
            roles.add(one(officials));
        }
        return roles;
    }

    private void terms(int stages) {
        term("Срок ROUTE", CommandType.ROUTE, lengths());
        term("Срок REROUTE", CommandType.ROUTE, lengths());
        term("Право RETURN", CommandType.RETURN, lengths());
        term("Срок CO_INFO", CommandType.GIVE_INFORMATION, lengths());
        term("Срок COMBINE", CommandType.SUBMIT_DRAFT, lengths());
        term("Срок PUBLISH", CommandType.PUBLISH, lengths());
        boolean answer = term("Срок ANSWER", CommandType.PUBLISH, lengths());
        boolean back = answer && random.nextBoolean();
        term("Срок DRAFT", CommandType.SUBMIT_DRAFT, back ? "за 2 часа до ANSWER" : draft());
        String agreed = degrees.size() > 1 && holders.containsKey(CommandType.AGREE_FINAL_TERM)
                ? "; степень " + degrees.get(degrees.size() - 1) + ": по согласованию"
                : "";
        term("Срок FINAL_DRAFT", CommandType.SUBMIT_DRAFT, forward() + agreed);
        if (stages > 0) {
            term("Срок REWORK", CommandType.SUBMIT_DRAFT, lengths());
            List<String> roles = holders.getOrDefault(CommandType.APPROVE, List.of());
            for (String role : stages > 1 ? roles : roles.subList(0, 1)) {
                if (random.nextInt(4) > 0) {
                    lines.add("Срок REVIEW, " + role + ", " + clause() + ": " + lengths());
                }
            }
        }
        term("Срок REPORT_BREACH", CommandType.REPORT_TO_HEAD, "незамедлительно");
        term("Срок REPORT_SIGNIFICANT", CommandType.REPORT_TO_HEAD, "незамедлительно");
    }

    private boolean term(String head, CommandType end, String lengths) {
        List<String> roles = holders.get(end);
        if (roles == null || random.nextInt(5) == 0) {
            return false;
        }
        lines.add(head + ", " + one(roles) + ", " + clause() + ": " + lengths);
        return true;
    }

    private String draft() {
        String from = one(List.of("", " от доступа", " от направления"));
        return forward() + from + cases();
    }

    /** A length and lengths for some: by degree ever shorter, by anything else at will. */
    private String lengths() {
        int whole = 60 * (1 + random.nextInt(20));
        int first = 1 + random.nextInt(degrees.size());
        String byDegree = IntStream.range(first, degrees.size())
                .mapToObj(i -> "; степень " + degrees.get(i) + ": " + (whole / (i + 1)) + " минут")
                .collect(Collectors.joining());
        return random.nextBoolean() ? whole + " минут" + byDegree + cases() : forward() + cases();
    }

    private String cases() {
        List<String> conditions = new ArrayList<>();
        TOPICS.forEach(topic -> conditions.add("тема «" + topic + "»"));
        NETWORKS.forEach(network -> conditions.add("сеть «" + network + "»"));
        conditions.add("повторное");
        return conditions.stream()
                .filter(any -> random.nextInt(5) == 0)
                .map(condition -> "; " + condition + ": " + forward())
                .collect(Collectors.joining());
    }

    private String forward() {
        int number = 1 + random.nextInt(30);
        return switch (random.nextInt(7)) {
            case 0 -> number + " минут";
            case 1 -> number + " часов";
            case 2 -> number + " календарных часов";
            case 3 -> number + " рабочих дней";
            case 4 -> number + " календарных дней";
            case 5 ->
                "до 1" + random.nextInt(10) + ":30 "
                        + (random.nextBoolean() ? "того же дня" : number + "-го рабочего дня");
            default -> "до 09:00 следующего рабочего дня";
        };
    }

    private void provisions() {
        if (random.nextBoolean()) {
            lines.add("Подтверждение: " + forward() + ", " + clause()
                    + (random.nextBoolean() ? "; не более " + random.nextInt(4) + " возражений" : ""));
            holders.put(CommandType.CONFIRM, List.of("житель"));
            holders.put(CommandType.DENY, List.of("житель"));
            if (random.nextBoolean()) {
                act(CommandType.DENY, either("житель"));
            }
        }
        if (random.nextBoolean()) {
            String limit = one(List.of("календарных дней", "рабочих дней", "рабочих часов", "календарных часов"));
            lines.add("Продление: не более " + (1 + random.nextInt(30)) + " " + limit + ", " + (1 + random.nextInt(3))
                    + " раз, " + clause());
            act(CommandType.EXTEND_TERM, some());
        }
        for (String condition : List.of("степень " + degrees.get(0), "тема «авария»", "сеть «vk»", "повторное")) {
            if (random.nextInt(5) == 0) {
                lines.add("Календарь «дежурный»: " + condition);
            }
        }
        if (random.nextInt(3) == 0) {
            lines.add("Основание SPAM «рассылка, реклама», " + clause());
            lines.add("Основание THREAT «угроза», " + clause() + "; доложить");
        }
        if (random.nextInt(3) == 0) {
            lines.add("Исход MERGED «объединено: с другим»");
        }
        if (random.nextInt(3) == 0) {
            String period = one(List.of("каждую неделю", "каждый месяц", "каждый квартал", "каждый год"));
            lines.add("Отчёт SUMMARY «Сводка», " + one(officials) + ", " + clause() + ": " + period + ", " + forward()
                    + " после конца");
        }
    }

    private void citations() {
        for (String subject : List.of("OBSCENE", "SPAM", "ANSWER_TEXT")) {
            if (random.nextInt(3) == 0) {
                lines.add("Ссылка " + subject + ", " + clause());
            }
        }
    }

    private void declared() {
        List<Event> starts = events(true);
        List<Event> ends = events(false);
        for (int i = random.nextInt(4); i > 0 && !ends.isEmpty(); i--) {
            Event end = one(ends);
            List<String> met = new ArrayList<>(List.of(EventText.printEnd(end)));
            String other = EventText.printEnd(one(ends));
            if (!met.contains(other)) {
                met.add(random.nextInt(2), other);
            }
            String holder = one(holders.getOrDefault(EventText.act(end), List.of()));
            lines.add("Срок OWN_" + i + " «Свой срок № " + i + "», " + holder + ", " + clause() + ": " + forward()
                    + " от " + EventText.printStart(one(starts)) + cases() + "; исполняется " + String.join(", ", met));
        }
    }

    private List<Event> events(boolean start) {
        return Arrays.stream(Event.values())
                .filter(event -> holders.containsKey(EventText.act(event)))
                .filter(event -> !(start ? EventText.printStart(event) : EventText.printEnd(event)).isEmpty())
                .toList();
    }

    private void policies() {
        lines.add("Предупреждать: использовано " + (1 + random.nextInt(99)) + " % срока");
        for (Policy policy : Policy.values()) {
            if (random.nextBoolean()) {
                boolean counted = policy.allows("2");
                lines.add("Решение " + policy.key() + ": "
                        + (counted && random.nextBoolean()
                                ? Integer.toString(random.nextInt(5))
                                : one(policy.choices())));
            }
        }
    }

    private String clause() {
        clauses++;
        return "пункт " + (1 + clauses / 9) + "." + (1 + clauses % 9);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
