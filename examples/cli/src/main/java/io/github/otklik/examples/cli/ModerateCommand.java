package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik moderate}: proposals for texts, one a line. */
@Command(name = "moderate", description = "Proposes what to do with texts, one a line, and shows the grounds.")
public final class ModerateCommand implements Callable<Integer> {
    private static final int PROGRESS = 100_000;
    private static final String STANDARD = "standard";
    private static final String NONE = "none";

    private final Console console;

    @Option(
            names = "--format",
            description = "jsonl: an object a line; text: what was found, and a summary. By default jsonl.")
    private Format format = Format.JSONL;

    @Option(names = "--why", paramLabel = "TEXT", description = "Shows stage by stage what was looked at in one text.")
    private @Nullable String why;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "An office's own words; lexicon check tells the form.")
    private @Nullable String lexicon;

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description =
                    "Counts by rule how often people agreed, from what they decided: an object a line with text, decision"
                            + " (KEEP or DELETE) and, where known, categories.")
    private @Nullable String agreement;

    @Option(
            names = "--opinion",
            paramLabel = "standard|none|FILE",
            description =
                    "The second opinion that is asked beside the rules, for review only: the library's, none, or one that"
                            + " opinion train wrote; by default ${DEFAULT-VALUE}.",
            defaultValue = STANDARD)
    private String opinion = STANDARD;

    @Option(
            names = "--regulation",
            paramLabel = "FILE|NAME",
            description = "The regulation whose clauses are cited; by default ${DEFAULT-VALUE}.",
            defaultValue = Sources.DECREE)
    private String regulation = Sources.DECREE;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    /** How results are printed. */
    enum Format {
        JSONL,
        TEXT
    }

    ModerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Texts texts = new Texts(language);
        ModerationFilter filter = filter();
        if (agreement != null && why != null) {
            throw new Unusable("--agreement and --why must not be given together");
        }
        if (agreement != null) {
            agreement(filter, agreement);
            return ExitCode.OK;
        }
        Regulation act = Sources.regulation(regulation, language);
        if (why != null) {
            for (String line : new Reasons(why, filter.examine(why), act, texts).lines()) {
                console.print(line);
            }
            return ExitCode.OK;
        }
        Lines lines = new Lines(console.in(), Lines.LONGEST);
        Tally tally = new Tally(act);
        for (Portion portion = Portion.of(lines); !portion.isEmpty(); portion = Portion.of(lines)) {
            List<Verdict> verdicts = portion.map(line -> filter.check(line.text()));
            for (int i = 0; i < verdicts.size(); i++) {
                print(portion.lines().get(i), verdicts.get(i), act, tally, texts);
            }
            if (!lines.ready()) {
                console.flush();
            }
        }
        if (format == Format.TEXT) {
            for (String line : tally.lines(texts)) {
                console.print(line);
            }
        }
        return ExitCode.OK;
    }

    private void print(Lines.Line line, Verdict verdict, Regulation act, Tally tally, Texts texts) throws IOException {
        if (format == Format.TEXT) {
            show(line, verdict, act, tally, texts);
        } else if (line.readable()) {
            console.print(row(line, verdict, act));
        } else {
            console.error(line.number(), line.error());
        }
    }

    private void agreement(ModerationFilter filter, String file) throws IOException {
        Agreement agreement = new Agreement(filter);
        try (InputStream in = Sources.open(file)) {
            Lines lines = new Lines(in, Lines.LONGEST);
            for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.blank()) {
                    decided(agreement, line);
                }
            }
        }
        Table table = new Table();
        for (Map<String, Object> row : agreement.rows()) {
            if (format == Format.JSONL) {
                console.print(Json.text(row));
            } else {
                table.add(row.values().stream().map(String::valueOf).toArray(String[]::new));
            }
        }
        for (String line : table.lines()) {
            console.print(line);
        }
    }

    private void decided(Agreement agreement, Lines.Line line) throws IOException {
        try {
            if (!line.readable()) {
                throw new IllegalArgumentException(line.error());
            }
            agreement.add(Json.object(line.text()));
        } catch (IllegalArgumentException e) {
            console.error(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private ModerationFilter filter() {
        if (opinion.equals(STANDARD) && lexicon == null) {
            return ModerationFilter.standard();
        }
        ModerationFilter.Builder builder = lexicon == null ? ModerationFilter.builder() : own(lexicon);
        if (opinion.equals(NONE)) {
            builder.rulesOnly();
        } else if (!opinion.equals(STANDARD)) {
            builder.opinion(Sources.opinion(opinion));
        }
        return builder.build();
    }

    private static ModerationFilter.Builder own(String file) {
        try {
            return OwnWords.builder(Sources.text(file));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + ": " + e.getMessage());
        }
    }

    private void show(Lines.Line line, Verdict verdict, Regulation act, Tally tally, Texts texts) throws IOException {
        if (!line.readable()) {
            tally.addUnreadable();
            console.print(line.number() + ": " + console.errors().told(line.error()));
            console.print("");
        } else {
            tally.add(verdict);
            if (!verdict.findings().isEmpty()) {
                show(line, verdict, act, texts);
            }
        }
        if (line.number() % PROGRESS == 0) {
            console.err().println("otklik: " + texts.say("progress", String.valueOf(line.number())));
            console.err().flush();
        }
    }

    private void show(Lines.Line line, Verdict verdict, Regulation act, Texts texts) throws IOException {
        console.print(line.number() + ": " + verdict.proposal());
        for (String passage : new Passages(line.text(), verdict.findings()).lines()) {
            console.print("    " + passage);
        }
        Table table = new Table();
        for (Finding finding : verdict.findings()) {
            table.add(cells(finding, line.text(), act));
        }
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            console.print("  " + rows.get(i));
            console.print("      " + Passages.shown(verdict.findings().get(i).reason(texts.locale())));
        }
        console.print("");
    }

    /** What is told of a finding: the words, category, canonical form, rule, confidence and clause. */
    static String[] cells(Finding finding, String text, Regulation act) {
        return new String[] {
            Passages.shown(text.substring(finding.start(), finding.end())),
            finding.category().name(),
            (finding.masked() ? "~ " : "= ") + Passages.shown(finding.canonical()),
            finding.rule(),
            String.format(Locale.ROOT, "%.2f", finding.confidence()),
            clause(finding, act)
        };
    }

    private static String clause(Finding finding, Regulation act) {
        return act.citation(finding.category().name()).text();
    }

    /** What is printed of a text: the verdict on a line, by the clauses of an act. */
    private static String row(Lines.Line line, Verdict verdict, Regulation act) {
        return row(line.number(), line.text(), verdict, act);
    }

    /**
     * The same of a text in a place of a stream, whose numbers may be greater than those of lines.
     *
     * @param no  the place
     * @param text  the text
     * @param verdict  the verdict on it
     * @param act  the act
     */
    public static String row(long no, String text, Verdict verdict, Regulation act) {
        if (verdict.findings().isEmpty()) {
            // most lines of a feed are clean, and all alike
            return "{\"line\":" + no + ",\"proposal\":\"" + verdict.proposal() + "\",\"findings\":[]}";
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", no);
        row.put("proposal", verdict.proposal().name());
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(map(finding, text, act));
        }
        row.put("findings", findings);
        return Json.text(row);
    }

    static Map<String, Object> map(Finding finding, String text, Regulation act) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("category", finding.category().name());
        map.put("clause", clause(finding, act));
        map.put("start", finding.start());
        map.put("end", finding.end());
        map.put("text", text.substring(finding.start(), finding.end()));
        map.put("canonical", finding.canonical());
        map.put("masked", finding.masked());
        map.put("rule", finding.rule());
        map.put("confidence", finding.confidence());
        return map;
    }
}
