package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.moderation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
                    "Reports all problems of a file of words, and what it changes on a sample of texts, one a line.")
    int check(
            @Parameters(paramLabel = "FILE", description = "The words, in the text form of the lexicon.") String file,
            @Option(names = "--sample", paramLabel = "TEXTS", description = "Texts, one a line, to try the words on.")
                    @Nullable
                    String sample)
            throws IOException {
        String text = text(file);
        List<OwnWords.Problem> problems = OwnWords.problems(text);
        for (OwnWords.Problem problem : problems) {
            console.print(file + ":" + problem.line() + ": " + problem.message());
        }
        if (!problems.isEmpty()) {
            throw new Unusable("Problems in " + file + ": " + problems.size());
        }
        console.print(file + ": no problems");
        if (sample != null) {
            try (InputStream in = Sources.open(sample)) {
                compare(in, sample, OwnWords.builder(text).build());
            }
        }
        return ExitCode.OK;
    }

    private static String text(String file) {
        try (InputStream in = Sources.open(file)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw Unusable.file(file, e);
        }
    }

    private void compare(InputStream in, String name, ModerationFilter own) throws IOException {
        ModerationFilter standard = ModerationFilter.standard();
        Lines lines = new Lines(in, Lines.LONGEST);
        Tally before = new Tally();
        Tally after = new Tally();
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + line.number() + ": ";
            if (!line.readable()) {
                console.print(where + line.error());
                before.addUnreadable();
                after.addUnreadable();
                continue;
            }
            Verdict was = standard.check(line.text());
            Verdict is = own.check(line.text());
            before.add(was);
            after.add(is);
            for (String change : changes(line.text(), was, is)) {
                console.print(where + change);
            }
        }
        print("without these words", before);
        print("with these words", after);
    }

    private void print(String title, Tally tally) throws IOException {
        console.print("");
        console.print(title);
        for (String line : tally.lines()) {
            console.print("  " + line);
        }
    }

    /** The findings that appear and vanish in a text, and another proposal. */
    private static List<String> changes(String text, Verdict was, Verdict is) {
        List<String> changes = new ArrayList<>();
        missing(was, is).forEach(finding -> changes.add(VANISHES + told(finding, text)));
        missing(is, was).forEach(finding -> changes.add(APPEARS + told(finding, text)));
        if (was.proposal() != is.proposal()) {
            changes.add(was.proposal() + " becomes " + is.proposal());
        }
        return changes;
    }

    private static Set<Finding> missing(Verdict here, Verdict there) {
        Set<Finding> missing = new LinkedHashSet<>(here.findings());
        there.findings().forEach(missing::remove);
        return missing;
    }

    private static String told(Finding finding, String text) {
        return String.join("  ", ModerateCommand.cells(finding, text));
    }
}
