package io.github.otklik.registry;

import io.github.otklik.text.Text;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads rules line by line, and then what only the whole file shows; each sort of line is {@link RuleLineReader}'s. */
final class PageRulesReader {
    static final int MOST_CHARACTERS = 1 << 20;
    private static final List<String> LINES = List.of(
            "Правила",
            "Версия",
            "Название",
            "Название (en)",
            "Сеть",
            "Реклама",
            "Обязательна",
            "Ограничена",
            "Запрещена",
            "Обязательные сети",
            "Согласие",
            "Обязанность",
            "Действие",
            "Норма",
            "Формат",
            "Недопустимо",
            "Проверка");
    /** What lines begin with: words, and the quotas and acts that each file has. */
    private static final List<String> HEADS = Stream.concat(
                    LINES.stream(),
                    Arrays.stream(Owner.Kind.values())
                            .flatMap(kind -> Stream.concat(
                                    Stream.of(quota(kind)),
                                    Arrays.stream(PageAct.values()).map(act -> act(act, kind)))))
            .toList();

    private static final String FIRST_WORDS = "it must begin with one of " + String.join(", ", LINES);

    private final RuleFile file;
    private final PageRulesRows rows = new PageRulesRows();
    private final RuleLineReader lines;

    private PageRulesReader(String name) {
        this.file = new RuleFile(name, HEADS);
        this.lines = new RuleLineReader(file, rows);
    }

    static PageRules read(Reader reader, String name) {
        PageRulesReader it = new PageRulesReader(name);
        it.file.each(reader, MOST_CHARACTERS, it::line);
        it.complete();
        it.file.raise();
        it.rows.build();
        return new PageRules(it.rows);
    }

    /** The networks of a text that need not be whole rules. */
    static List<PageRules.Network> networks(Reader reader, String name) {
        PageRulesReader it = new PageRulesReader(name);
        it.file.each(reader, MOST_CHARACTERS, it::line);
        it.checkPeriods();
        it.file.raise();
        it.rows.build();
        return it.rows.networkList();
    }

    private void line(String content) {
        int colon = content.indexOf(':');
        String before = Text.tidy(colon < 0 ? content : content.substring(0, colon));
        String value = colon < 0 ? "" : Text.tidy(content.substring(colon + 1));
        if (value.isEmpty()) {
            file.problem("no value in", content, "it must stand after a colon");
            return;
        }
        if (!header(before.toLowerCase(Locale.ROOT), value)) {
            RuleLine.parse(before, value, file).ifPresent(this::row);
        }
    }

    private boolean header(String words, String value) {
        switch (words) {
            case "правила" -> rows.id = file.once(words) ? lines.word(value) : rows.id;
            case "версия" -> rows.version = file.once(words) ? lines.word(value) : rows.version;
            case "название" -> rows.title = file.once(words) ? value : rows.title;
            case "название (en)" -> rows.english = file.once(words) ? value : rows.english;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void row(RuleLine line) {
        PageRules.NetworkStanding standing = RuleLineReader.PERIODS.get(line.first());
        if (standing != null) {
            lines.period(line, standing);
            return;
        }
        switch (line.first()) {
            case "сеть" -> lines.network(line);
            case "обязательные" -> lines.requirement(line);
            case "согласие" -> lines.provision(line, rows.consents, "consent");
            case "обязанность" -> lines.provision(line, rows.duties, "duty");
            case "действие" -> lines.act(line);
            case "норма" -> lines.quota(line);
            case "формат" -> lines.format(line, true);
            case "недопустимо" -> lines.format(line, false);
            case "проверка" -> lines.check(line);
            default -> file.problem("unknown line", line.first(), FIRST_WORDS);
        }
    }

    /** What only the whole file shows. */
    private void complete() {
        header(!rows.id.isEmpty(), "Правила", RuleLineReader::isWord);
        header(!rows.version.isEmpty(), "Версия", RuleLineReader::isWord);
        header(!rows.title.isEmpty(), "Название", value -> !value.isEmpty());
        require(!rows.named.isEmpty(), "Сеть");
        for (Owner.Kind kind : Owner.Kind.values()) {
            require(rows.quotas.containsKey(PageRules.tierOf(kind)), quota(kind));
            for (PageAct act : PageAct.values()) {
                require(act == PageAct.CONSENT || file.has("act " + act.word() + " " + kind), act(act, kind));
            }
        }
        checkPeriods();
    }

    private static String quota(Owner.Kind kind) {
        return "Норма " + PageRules.tierOf(kind);
    }

    private static String act(PageAct act, Owner.Kind kind) {
        return "Действие " + act.word() + ", " + kind.word();
    }

    private void checkPeriods() {
        for (String code : rows.periods.keySet()) {
            if (!rows.named.containsKey(code) && !file.mayBeUnread("Сеть", line -> mayName(line, code))) {
                file.problem(
                        file.lineOf("period " + code),
                        "period of an unknown network",
                        code,
                        "it must be one of " + Text.listed(rows.named.keySet()));
            }
        }
    }

    /** Whether a line of a network that could not be read may be of a code: of that one, or of none that can be read. */
    private static boolean mayName(String line, String code) {
        List<String> words = Text.words(line.replace(',', ' ').replace(':', ' '));
        return words.size() < 2 || words.get(1).equals(code) || !RuleLineReader.isWord(words.get(1));
    }

    /** Notes that a line of the head is missing, unless one of no sort would be it with its word before the colon. */
    private void header(boolean there, String word, Predicate<String> value) {
        require(
                there
                        || file.isOther(line ->
                                line.indexOf(':') > 0 && value.test(Text.tidy(line.substring(line.indexOf(':') + 1)))),
                word);
    }

    private void require(boolean there, String what) {
        if (!there) {
            file.missing(what);
        }
    }
}
