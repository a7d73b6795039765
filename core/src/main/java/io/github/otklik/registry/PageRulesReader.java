package io.github.otklik.registry;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rules line by line: a first word, what it is about, whose pages, the clause; after the colon the value. */
final class PageRulesReader {
    static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_PER_WEEK = 1000;

    private static final Map<String, PageRules.NetworkStanding> PERIODS = Map.of(
            "обязательна", PageRules.NetworkStanding.REQUIRED,
            "ограничена", PageRules.NetworkStanding.RESTRICTED,
            "запрещена", PageRules.NetworkStanding.BANNED);
    private static final Map<String, Finding.Severity> SEVERITIES = Map.of(
            "ошибка", Finding.Severity.ERROR,
            "предупреждение", Finding.Severity.WARNING,
            "совет", Finding.Severity.ADVICE);
    private static final String FIRST_WORDS = "allowed: Правила, Версия, Название, Название (en), Сеть, Обязательна, "
            + "Ограничена, Запрещена, Обязательные сети, Согласие, Обязанность, Действие, Норма, Формат, Недопустимо, "
            + "Проверка";

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final PageRulesRows rows = new PageRulesRows();
    private final Map<String, Integer> seen = new HashMap<>();
    private int line;

    /** What stands before the colon. */
    private record Left(
            String first,
            List<String> words,
            List<Owner.Kind> kinds,
            @Nullable Clause clause) {}

    private PageRulesReader(String name) {
        this.name = name;
    }

    static PageRules read(Reader reader, String name) {
        PageRulesReader it = new PageRulesReader(name);
        it.text(reader).lines().forEach(raw -> {
            it.line++;
            String content = Text.tidy(Text.withoutComment(raw));
            if (!content.isEmpty()) {
                it.line(content);
            }
        });
        it.complete();
        if (!it.problems.isEmpty()) {
            throw new RegistryException(name, it.problems);
        }
        it.rows.build();
        return new PageRules(it.rows);
    }

    private String text(Reader reader) {
        char[] buffer = new char[8192];
        StringBuilder text = new StringBuilder();
        try {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > MOST_CHARACTERS) {
                    throw new RegistryException(
                            name, List.of(name + ":1: file too long; allowed: " + MOST_CHARACTERS + " characters"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void line(String content) {
        int colon = content.indexOf(':');
        String before = Text.tidy(colon < 0 ? content : content.substring(0, colon));
        String value = colon < 0 ? "" : Text.tidy(content.substring(colon + 1));
        if (value.isEmpty()) {
            problem("no value", content, "it stands after a colon");
            return;
        }
        if (!header(before.toLowerCase(Locale.ROOT), value)) {
            Left left = left(before);
            if (left != null) {
                row(left, value);
            }
        }
    }

    private boolean header(String words, String value) {
        switch (words) {
            case "правила" -> rows.id = once(words) ? word(value) : rows.id;
            case "версия" -> rows.version = once(words) ? word(value) : rows.version;
            case "название" -> rows.title = once(words) ? value : rows.title;
            case "название (en)" -> rows.english = once(words) ? value : rows.english;
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Left left(String before) {
        List<String> fields = Text.split(before, ',');
        List<String> words = Text.words(fields.get(0));
        if (words.isEmpty()) {
            problem("unknown line", before, FIRST_WORDS);
            return null;
        }
        List<Owner.Kind> kinds = List.of(Owner.Kind.values());
        Clause clause = null;
        for (String field : fields.subList(1, fields.size())) {
            List<String> parts = Text.words(field);
            Optional<Owner.Kind> kind = Arrays.stream(Owner.Kind.values())
                    .filter(each -> each.word().equals(field.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (kind.isPresent()) {
                kinds = List.of(kind.get());
            } else if (parts.size() == 2
                    && parts.get(0).toLowerCase(Locale.ROOT).equals("пункт")) {
                clause = new Clause(parts.get(1));
            } else {
                problem("unknown part", field, "allowed: администрация, подразделение, пункт N");
                return null;
            }
        }
        return new Left(words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()), kinds, clause);
    }

    private void row(Left left, String value) {
        PageRules.NetworkStanding standing = PERIODS.get(left.first());
        if (standing != null) {
            period(left, standing, value);
            return;
        }
        switch (left.first()) {
            case "сеть" -> network(left, value);
            case "обязательные" -> requirement(left, value);
            case "согласие" -> provision(left, value, rows.consents, "consent");
            case "обязанность" -> provision(left, value, rows.duties, "duty");
            case "действие" -> act(left, value);
            case "норма" -> quota(left, value);
            case "формат" -> format(left, value, true);
            case "недопустимо" -> format(left, value, false);
            case "проверка" -> check(left, value);
            default -> problem("unknown line", left.first(), FIRST_WORDS);
        }
    }

    private void network(Left left, String value) {
        String code = key(left, "network");
        Clause clause = clause(left);
        if (code != null && clause != null && once("network " + code)) {
            List<String> names = Text.split(value, '|');
            rows.named.put(
                    code, new PageRules.Network(code, clause, names.get(0), names.get(names.size() - 1), List.of()));
        }
    }

    private void period(Left left, PageRules.NetworkStanding standing, String basis) {
        List<String> words = left.words();
        boolean closed = words.size() == 5 && words.get(3).equals("по");
        if (!(words.size() == 3 || closed) || !words.get(1).equals("с")) {
            problem(
                    "not a period",
                    String.join(" ", words),
                    "it reads: Запрещена КОД с 2022-03-21 [по ДАТА]: ОСНОВАНИЕ");
            return;
        }
        LocalDate from = date(words.get(2));
        LocalDate to = closed ? date(words.get(4)) : null;
        if (from == null || (closed && to == null)) {
            return;
        }
        if (to != null && to.isBefore(from)) {
            problem("days go back", words.get(4), "allowed: " + from + " or later");
            return;
        }
        rows.periods
                .computeIfAbsent(words.get(0), code -> new ArrayList<>())
                .add(new PageRules.Period(standing, from, to, basis));
        seen.putIfAbsent("period " + words.get(0), line);
    }

    private void requirement(Left left, String value) {
        Map<String, Boolean> allowed = Map.of("каждая", true, "хотя бы одна", false);
        Boolean every = one(allowed, value, "requirement");
        Clause clause = clause(left);
        if (every != null && clause != null) {
            for (Owner.Kind kind : left.kinds()) {
                if (once("requirement " + kind)) {
                    rows.requirements.put(kind, new PageRules.Requirement(clause, every));
                }
            }
        }
    }

    private void provision(Left left, String value, Map<Owner.Kind, List<PageRules.Provision>> rows, String what) {
        String key = key(left, what);
        Clause clause = clause(left);
        Optional<Role> role = Role.ofWord(value);
        if (role.isEmpty()) {
            problem("unknown role", value, "allowed: " + String.join(", ", Role.words()));
        }
        if (key != null && clause != null && role.isPresent()) {
            for (Owner.Kind kind : left.kinds()) {
                if (once(what + " " + key + " " + kind)) {
                    rows.computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(new PageRules.Provision(key, clause, role.get()));
                }
            }
        }
    }

    private void act(Left left, String value) {
        String key = left.words().isEmpty() ? "" : left.words().get(0);
        List<String> words = Arrays.stream(PageAct.values())
                .filter(act -> act != PageAct.CONSENT)
                .map(PageAct::word)
                .toList();
        if (!words.contains(key)) {
            problem("unknown act", key, "allowed: " + String.join(", ", words));
            return;
        }
        provision(left, value, rows.acts, "act");
    }

    private void quota(Left left, String value) {
        String tier = key(left, "tier");
        Clause clause = clause(left);
        int number = Text.number(value);
        if (number < 0 || number > MOST_PER_WEEK) {
            problem("not a number", value, "allowed: 0 to " + MOST_PER_WEEK);
        } else if (tier != null && clause != null && once("norm " + tier)) {
            rows.quotas.put(tier, new PageRules.Quota(clause, number));
        }
    }

    private void format(Left left, String value, boolean allowed) {
        String code = key(left, "format");
        Clause clause = clause(left);
        if (code != null && clause != null && once("format " + code)) {
            List<String> names = Text.split(value, '|');
            rows.formats.put(
                    code, new PageRules.Format(code, clause, allowed, names.get(0), names.get(names.size() - 1)));
        }
    }

    private void check(Left left, String value) {
        Map<String, Finding.Check> checks = Arrays.stream(Finding.Check.values())
                .collect(Collectors.toMap(Finding.Check::word, Function.identity()));
        Finding.Check check = one(checks, String.join(" ", left.words()), "check");
        Finding.Severity severity = one(SEVERITIES, value, "severity");
        Clause clause = clause(left);
        if (check != null && severity != null && clause != null && once("check " + check.word())) {
            rows.checks.put(check, new PageRules.CheckRule(clause, severity));
        }
    }

    /** What only the whole file shows. */
    private void complete() {
        line++;
        require(!rows.id.isEmpty(), "Правила");
        require(!rows.version.isEmpty(), "Версия");
        require(!rows.title.isEmpty(), "Название");
        require(!rows.named.isEmpty(), "Сеть");
        for (Owner.Kind kind : Owner.Kind.values()) {
            require(rows.quotas.containsKey(PageRules.tierOf(kind)), "Норма " + PageRules.tierOf(kind));
            for (PageAct act : PageAct.values()) {
                require(
                        act == PageAct.CONSENT || seen.containsKey("act " + act.word() + " " + kind),
                        "Действие " + act.word() + ", " + kind.word());
            }
        }
        for (String code : rows.periods.keySet()) {
            if (!rows.named.containsKey(code)) {
                line = seen.getOrDefault("period " + code, line);
                problem("period of an unknown network", code, "allowed: " + String.join(", ", rows.named.keySet()));
            }
        }
    }

    private void require(boolean there, String what) {
        if (!there) {
            problem("no line", what, "each file has it");
        }
    }

    private @Nullable String key(Left left, String what) {
        if (left.words().size() == 1 && isName(left.words().get(0))) {
            return left.words().get(0);
        }
        problem("not a code of a " + what, String.join(" ", left.words()), "allowed: one word of a-z, 0-9, hyphens");
        return null;
    }

    private String word(String value) {
        if (!isName(value)) {
            problem("not a name", value, "allowed: a-z, 0-9, hyphens, dots");
        }
        return value;
    }

    private static boolean isName(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.');
    }

    private @Nullable Clause clause(Left left) {
        if (left.clause() == null) {
            problem("no clause", left.first(), "it reads: пункт 2/1");
        }
        return left.clause();
    }

    private @Nullable LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            problem("not a date", word, "it reads like 2022-12-01");
            return null;
        }
    }

    private <T> @Nullable T one(Map<String, T> allowed, String word, String what) {
        T found = allowed.get(word.toLowerCase(Locale.ROOT));
        if (found == null) {
            String words = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
            problem("unknown " + what, word, "allowed: " + words);
        }
        return found;
    }

    private boolean once(String key) {
        Integer first = seen.putIfAbsent(key, line);
        if (first != null) {
            problem("given twice", key, "first on line " + first);
        }
        return first == null;
    }

    private void problem(String what, String value, String allowed) {
        problems.add(name + ":" + line + ": " + what + ": " + Text.quoted(value) + "; " + allowed);
    }
}
