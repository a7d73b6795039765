package io.github.otklik.examples.cli;

import io.github.otklik.errors.Errors;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code otklik lexicon}: an office's own words. */
@Command(name = "lexicon", description = "Checks an office's own words.")
final class LexiconCommand {
    private static final String APPEARS = "+ ";
    private static final String VANISHES = "- ";

    private final Console console;

    LexiconCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "check",
            description =
                    "Reports all problems of a file of words, by line, and what it changes on a sample of texts, one a line. The"
                            + " file has families of words; after allow:, words to leave alone; and, below table and insults,"
                            + " threats, pictures or adverts, an office's own words, classes, guards and rules. It has the form of"
                            + " the library's own files.")
    int check(
            @Parameters(paramLabel = "FILE", description = "The words, in the text form of the lexicon.") String file,
            @Option(names = "--sample", paramLabel = "TEXTS", description = "Texts, one a line, to try the words on.")
                    @Nullable
                    String sample,
            @Option(
                            names = "--lang",
                            paramLabel = "ru|en",
                            description = "The language of texts for people; by default ru.",
                            defaultValue = "ru")
                    Language language)
            throws IOException {
        Texts texts = new Texts(language);
        String text = Sources.text(file);
        List<OwnWords.Problem> problems = OwnWords.problems(text);
        Errors wording = new Errors(language);
        for (OwnWords.Problem problem : problems) {
            console.print(file + ":" + problem.line() + ": " + wording.told(problem.message()));
        }
        if (!problems.isEmpty()) {
            throw new Unusable(texts.say("own.bad", file, String.valueOf(problems.size())));
        }
        console.print(texts.say("own.good", file));
        if (sample != null) {
            try (InputStream in = Sources.open(sample)) {
                compare(in, sample, OwnWords.builder(text).build(), texts);
            }
        }
        return ExitCode.OK;
    }

    private void compare(InputStream in, String name, ModerationFilter own, Texts texts) throws IOException {
        ModerationFilter standard = ModerationFilter.standard();
        Lines lines = new Lines(in, Lines.LONGEST);
        Tally before = new Tally(Regulation.decree());
        Tally after = new Tally(Regulation.decree());
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + line.number() + ": ";
            if (!line.readable()) {
                console.print(where + console.errors().told(line.error()));
                before.addUnreadable();
                after.addUnreadable();
                continue;
            }
            Verdict was = standard.check(line.text());
            Verdict is = own.check(line.text());
            before.add(was);
            after.add(is);
            for (String change : changes(line.text(), was, is, texts)) {
                console.print(where + change);
            }
        }
        print("own.without", before, texts);
        print("own.with", after, texts);
    }

    private void print(String title, Tally tally, Texts texts) throws IOException {
        console.print("");
        console.print(texts.say(title));
        for (String line : tally.lines(texts)) {
            console.print("  " + line);
        }
    }

    /** The findings that appear and vanish in a text, and another proposal. */
    private static List<String> changes(String text, Verdict was, Verdict is, Texts texts) {
        List<String> changes = new ArrayList<>();
        missing(was, is).forEach(finding -> changes.add(VANISHES + told(finding, text)));
        missing(is, was).forEach(finding -> changes.add(APPEARS + told(finding, text)));
        if (was.proposal() != is.proposal()) {
            changes.add(texts.say(
                    "own.becomes", was.proposal().name(), is.proposal().name()));
        }
        return changes;
    }

    private static Set<Finding> missing(Verdict here, Verdict there) {
        Set<Finding> missing = new LinkedHashSet<>(here.findings());
        there.findings().forEach(missing::remove);
        return missing;
    }

    private static String told(Finding finding, String text) {
        return String.join("  ", ModerateCommand.cells(finding, text, Regulation.decree()));
    }
}
