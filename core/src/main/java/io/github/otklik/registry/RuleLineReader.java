package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
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

/** Reads each sort of line of rules: a first word, what it is about, whose pages, the clause; after the colon the value. */
final class RuleLineReader {
    static final Map<String, PageRules.NetworkStanding> PERIODS = Map.of(
            "реклама", PageRules.NetworkStanding.NO_ADVERTISING,
            "обязательна", PageRules.NetworkStanding.REQUIRED,
            "ограничена", PageRules.NetworkStanding.RESTRICTED,
            "запрещена", PageRules.NetworkStanding.BANNED);
    private static final int MOST_PER_WEEK = 1000;
    private static final String MARKS = "-.";
    private static final Map<String, Finding.Severity> SEVERITIES = Map.of(
            "ошибка", Finding.Severity.ERROR,
            "предупреждение", Finding.Severity.WARNING,
            "совет", Finding.Severity.ADVICE);

    private final RuleFile file;
    private final PageRulesRows rows;

    RuleLineReader(RuleFile file, PageRulesRows rows) {
        this.file = file;
        this.rows = rows;
    }

    void network(RuleLine line) {
        String code = key(line, "network");
        Clause clause = code == null ? null : clause(line);
        if (code != null && clause != null && file.once("network " + code)) {
            Sentence name = line.title();
            rows.named.put(
                    code,
                    new PageRules.Network(code, clause, name.text(Language.RU), name.text(Language.EN), List.of()));
        }
    }

    void period(RuleLine line, PageRules.NetworkStanding standing) {
        List<String> words = line.words();
        boolean closed = words.size() == 5 && words.get(3).equals("по");
        if (!(words.size() == 3 || closed) || !words.get(1).equals("с")) {
            file.problem(
                    "bad period",
                    String.join(" ", words),
                    "it must read like: Запрещена КОД с 2022-03-21 [по ДАТА]: ОСНОВАНИЕ");
            return;
        }
        LocalDate from = date(words.get(2));
        LocalDate to = closed ? date(words.get(4)) : null;
        if (from == null || (closed && to == null)) {
            return;
        }
        if (to != null && to.isBefore(from)) {
            file.problem("bad last day", words.get(4), "it must be " + from + " or later");
            return;
        }
        rows.periods
                .computeIfAbsent(words.get(0), code -> new ArrayList<>())
                .add(new PageRules.Period(standing, from, to, line.value()));
        file.mention("period " + words.get(0));
    }

    void requirement(RuleLine line) {
        Map<String, Boolean> allowed = Map.of("каждая", true, "хотя бы одна", false);
        Boolean every = one(allowed, line.value(), "requirement");
        Clause clause = clause(line);
        if (every != null && clause != null) {
            for (Owner.Kind kind : line.kinds()) {
                if (file.once("requirement " + kind)) {
                    rows.requirements.put(kind, new PageRules.Requirement(clause, every));
                }
            }
        }
    }

    void provision(RuleLine line, Map<Owner.Kind, List<PageRules.Provision>> provisions, String what) {
        String key = key(line, what);
        Clause clause = key == null ? null : clause(line);
        Optional<Role> role = Role.ofWord(line.value());
        if (role.isEmpty()) {
            file.problem("unknown role", line.value(), oneOf(Role.words()));
        }
        if (key != null && clause != null && role.isPresent()) {
            for (Owner.Kind kind : line.kinds()) {
                if (file.once(what + " " + key + " " + kind)) {
                    provisions
                            .computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(new PageRules.Provision(key, clause, role.get()));
                }
            }
        }
    }

    void act(RuleLine line) {
        String key = line.words().isEmpty() ? "" : line.words().get(0);
        List<String> words = Arrays.stream(PageAct.values())
                .filter(act -> act != PageAct.CONSENT)
                .map(PageAct::word)
                .toList();
        if (!words.contains(key)) {
            file.problem("unknown act", key, oneOf(words));
            return;
        }
        provision(line, rows.acts, "act");
    }

    void quota(RuleLine line) {
        String tier = key(line, "tier");
        Clause clause = tier == null ? null : clause(line);
        int number = Text.number(line.value());
        if (number < 0 || number > MOST_PER_WEEK) {
            file.problem("bad number", line.value(), "it must be 0 to " + MOST_PER_WEEK);
        } else if (tier != null && clause != null && file.once("norm " + tier)) {
            rows.quotas.put(tier, new PageRules.Quota(clause, number));
        }
    }

    void format(RuleLine line, boolean allowed) {
        String code = key(line, "format");
        Clause clause = code == null ? null : clause(line);
        if (code != null && clause != null && file.once("format " + code)) {
            Sentence name = line.title();
            rows.formats.put(
                    code, new PageRules.Format(code, clause, allowed, name.text(Language.RU), name.text(Language.EN)));
        }
    }

    void check(RuleLine line) {
        Map<String, Finding.Check> checks = Arrays.stream(Finding.Check.values())
                .collect(Collectors.toMap(Finding.Check::word, Function.identity()));
        Finding.Check check = one(checks, line.about(), "check");
        Finding.Severity severity = one(SEVERITIES, line.value(), "severity");
        Clause clause = check == null ? null : clause(line);
        if (check != null && severity != null && clause != null && file.once("check " + check.word())) {
            rows.checks.put(check, new PageRules.CheckRule(clause, severity));
        }
    }

    /** A word of the kind that names rules and versions. */
    String word(String value) {
        if (!isWord(value)) {
            file.problem("bad name", value, "it must be of a-z, 0-9, hyphens, dots");
        }
        return value;
    }

    static boolean isWord(String value) {
        return Text.isCode(value, MARKS);
    }

    private @Nullable String key(RuleLine line, String what) {
        if (line.words().size() == 1 && isWord(line.words().get(0))) {
            return line.words().get(0);
        }
        file.problem("bad code of a " + what, line.about(), "it must be one word of a-z, 0-9, hyphens");
        return null;
    }

    private @Nullable Clause clause(RuleLine line) {
        if (line.clause() == null) {
            file.problem("no clause in line", line.first(), "it must have one, such as: пункт 2/1");
        }
        return line.clause();
    }

    private @Nullable LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            file.problem("bad date", word, "it must read like 2022-12-01");
            return null;
        }
    }

    private <T> @Nullable T one(Map<String, T> allowed, String word, String what) {
        T found = allowed.get(word.toLowerCase(Locale.ROOT));
        if (found == null) {
            file.problem(
                    "unknown " + what,
                    word,
                    oneOf(allowed.keySet().stream().sorted().toList()));
        }
        return found;
    }

    private static String oneOf(List<String> words) {
        return "it must be one of " + String.join(", ", words);
    }
}
