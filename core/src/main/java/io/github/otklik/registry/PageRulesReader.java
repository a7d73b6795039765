package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
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
import org.jspecify.annotations.Nullable;

/** Reads rules line by line: a first word, what it is about, whose pages, the clause; after the colon the value. */
final class PageRulesReader {
    static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_PER_WEEK = 1000;

    private static final Map<String, PageRules.NetworkStanding> PERIODS = Map.of(
            "реклама", PageRules.NetworkStanding.NO_ADVERTISING,
            "обязательна", PageRules.NetworkStanding.REQUIRED,
            "ограничена", PageRules.NetworkStanding.RESTRICTED,
            "запрещена", PageRules.NetworkStanding.BANNED);
    private static final Map<String, Finding.Severity> SEVERITIES = Map.of(
            "ошибка", Finding.Severity.ERROR,
            "предупреждение", Finding.Severity.WARNING,
            "совет", Finding.Severity.ADVICE);
    private static final String FIRST_WORDS =
            "allowed: Правила, Версия, Название, Название (en), Сеть, Реклама, Обязательна, "
                    + "Ограничена, Запрещена, Обязательные сети, Согласие, Обязанность, Действие, Норма, Формат, Недопустимо, "
                    + "Проверка";

    private final RuleProblems problems;
    private final PageRulesRows rows = new PageRulesRows();

    private PageRulesReader(String name) {
        this.problems = new RuleProblems(name);
    }

    static PageRules read(Reader reader, String name) {
        PageRulesReader it = new PageRulesReader(name);
        it.lines(reader);
        it.complete();
        it.problems.raise();
        it.rows.build();
        return new PageRules(it.rows);
    }

    /** The networks of a text that need not be whole rules. */
    static List<PageRules.Network> networks(Reader reader, String name) {
        PageRulesReader it = new PageRulesReader(name);
        it.lines(reader);
        it.checkPeriods();
        it.problems.raise();
        it.rows.build();
        return it.rows.networkList();
    }

    private void lines(Reader reader) {
        text(reader).lines().forEach(raw -> {
            problems.nextLine();
            String content = Text.tidy(Text.withoutComment(raw));
            if (!content.isEmpty()) {
                line(content);
            }
        });
        problems.nextLine();
    }

    private String text(Reader reader) {
        Optional<String> text = Text.read(reader, MOST_CHARACTERS);
        if (text.isEmpty()) {
            problems.add(1, "file too long", "over " + MOST_CHARACTERS, "allowed: that many characters");
            problems.raise();
        }
        return text.orElse("");
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
            RuleLine.parse(before, value, problems).ifPresent(this::row);
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

    private void row(RuleLine line) {
        PageRules.NetworkStanding standing = PERIODS.get(line.first());
        if (standing != null) {
            period(line, standing);
            return;
        }
        switch (line.first()) {
            case "сеть" -> network(line);
            case "обязательные" -> requirement(line);
            case "согласие" -> provision(line, rows.consents, "consent");
            case "обязанность" -> provision(line, rows.duties, "duty");
            case "действие" -> act(line);
            case "норма" -> quota(line);
            case "формат" -> format(line, true);
            case "недопустимо" -> format(line, false);
            case "проверка" -> check(line);
            default -> problem("unknown line", line.first(), FIRST_WORDS);
        }
    }

    private void network(RuleLine line) {
        String code = key(line, "network");
        Clause clause = clause(line);
        if (code != null && clause != null && once("network " + code)) {
            Sentence name = line.title();
            rows.named.put(
                    code,
                    new PageRules.Network(code, clause, name.text(Language.RU), name.text(Language.EN), List.of()));
        }
    }

    private void period(RuleLine line, PageRules.NetworkStanding standing) {
        List<String> words = line.words();
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
                .add(new PageRules.Period(standing, from, to, line.value()));
        problems.mention("period " + words.get(0));
    }

    private void requirement(RuleLine line) {
        Map<String, Boolean> allowed = Map.of("каждая", true, "хотя бы одна", false);
        Boolean every = one(allowed, line.value(), "requirement");
        Clause clause = clause(line);
        if (every != null && clause != null) {
            for (Owner.Kind kind : line.kinds()) {
                if (once("requirement " + kind)) {
                    rows.requirements.put(kind, new PageRules.Requirement(clause, every));
                }
            }
        }
    }

    private void provision(RuleLine line, Map<Owner.Kind, List<PageRules.Provision>> rows, String what) {
        String key = key(line, what);
        Clause clause = clause(line);
        Optional<Role> role = Role.ofWord(line.value());
        if (role.isEmpty()) {
            problem("unknown role", line.value(), "allowed: " + String.join(", ", Role.words()));
        }
        if (key != null && clause != null && role.isPresent()) {
            for (Owner.Kind kind : line.kinds()) {
                if (once(what + " " + key + " " + kind)) {
                    rows.computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(new PageRules.Provision(key, clause, role.get()));
                }
            }
        }
    }

    private void act(RuleLine line) {
        String key = line.words().isEmpty() ? "" : line.words().get(0);
        List<String> words = Arrays.stream(PageAct.values())
                .filter(act -> act != PageAct.CONSENT)
                .map(PageAct::word)
                .toList();
        if (!words.contains(key)) {
            problem("unknown act", key, "allowed: " + String.join(", ", words));
            return;
        }
        provision(line, rows.acts, "act");
    }

    private void quota(RuleLine line) {
        String tier = key(line, "tier");
        Clause clause = clause(line);
        int number = Text.number(line.value());
        if (number < 0 || number > MOST_PER_WEEK) {
            problem("not a number", line.value(), "allowed: 0 to " + MOST_PER_WEEK);
        } else if (tier != null && clause != null && once("norm " + tier)) {
            rows.quotas.put(tier, new PageRules.Quota(clause, number));
        }
    }

    private void format(RuleLine line, boolean allowed) {
        String code = key(line, "format");
        Clause clause = clause(line);
        if (code != null && clause != null && once("format " + code)) {
            Sentence name = line.title();
            rows.formats.put(
                    code, new PageRules.Format(code, clause, allowed, name.text(Language.RU), name.text(Language.EN)));
        }
    }

    private void check(RuleLine line) {
        Map<String, Finding.Check> checks = Arrays.stream(Finding.Check.values())
                .collect(Collectors.toMap(Finding.Check::word, Function.identity()));
        Finding.Check check = one(checks, line.about(), "check");
        Finding.Severity severity = one(SEVERITIES, line.value(), "severity");
        Clause clause = clause(line);
        if (check != null && severity != null && clause != null && once("check " + check.word())) {
            rows.checks.put(check, new PageRules.CheckRule(clause, severity));
        }
    }

    /** What only the whole file shows. */
    private void complete() {
        require(!rows.id.isEmpty(), "Правила");
        require(!rows.version.isEmpty(), "Версия");
        require(!rows.title.isEmpty(), "Название");
        require(!rows.named.isEmpty(), "Сеть");
        for (Owner.Kind kind : Owner.Kind.values()) {
            require(rows.quotas.containsKey(PageRules.tierOf(kind)), "Норма " + PageRules.tierOf(kind));
            for (PageAct act : PageAct.values()) {
                require(
                        act == PageAct.CONSENT || problems.has("act " + act.word() + " " + kind),
                        "Действие " + act.word() + ", " + kind.word());
            }
        }
        checkPeriods();
    }

    private void checkPeriods() {
        for (String code : rows.periods.keySet()) {
            if (!rows.named.containsKey(code)) {
                problems.add(
                        problems.lineOf("period " + code),
                        "period of an unknown network",
                        code,
                        "allowed: " + Text.listed(rows.named.keySet()));
            }
        }
    }

    private void require(boolean there, String what) {
        if (!there) {
            problem("no line", what, "each file has it");
        }
    }

    private @Nullable String key(RuleLine line, String what) {
        if (line.words().size() == 1 && isName(line.words().get(0))) {
            return line.words().get(0);
        }
        problem("not a code of a " + what, line.about(), "allowed: one word of a-z, 0-9, hyphens");
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

    private @Nullable Clause clause(RuleLine line) {
        if (line.clause() == null) {
            problem("no clause", line.first(), "it reads: пункт 2/1");
        }
        return line.clause();
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
        return problems.once(key);
    }

    private void problem(String what, String value, String allowed) {
        problems.add(what, value, allowed);
    }
}
