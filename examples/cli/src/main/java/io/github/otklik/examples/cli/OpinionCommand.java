package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Opinion;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code otklik opinion}: a second opinion that is learnt from an office's own decisions. */
@Command(name = "opinion", description = "Learns a second opinion on comments from an office's own decisions.")
final class OpinionCommand {
    private final Console console;

    OpinionCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "train",
            description = "Learns from rows of author or month, letters of what it is (i insult, t threat, o offer,"
                    + " - none, = none in ordinary text) and the comment, with tabs between, and tells how models of"
                    + " some authors did on the rows of the others.")
    int train(
            @Parameters(paramLabel = "FILE", description = "The rows, UTF-8, one a line.") String file,
            @Option(
                            names = "--out",
                            paramLabel = "WEIGHTS",
                            description = "Where to write it; moderate --opinion reads it.")
                    @Nullable
                    String out,
            @Option(
                            names = "--lang",
                            paramLabel = "ru|en",
                            description = "The language of texts for people; by default ru.",
                            defaultValue = "ru")
                    Language language)
            throws IOException {
        Texts texts = new Texts(language);
        Opinion.Training training = train(file);
        console.print(texts.say("opinion.held"));
        for (Opinion.Figure figure : training.heldOut()) {
            console.print("  "
                    + texts.say(
                            "opinion.figure",
                            figure.category().name(),
                            String.valueOf(figure.found()),
                            String.valueOf(figure.wrong()),
                            String.valueOf(figure.missed())));
        }
        if (out == null) {
            console.print(texts.say("opinion.unwritten"));
        } else {
            Sources.write(out, training.opinion().bytes());
            console.print(texts.say("opinion.written", out));
        }
        return ExitCode.OK;
    }

    private static Opinion.Training train(String file) {
        try {
            return Opinion.train(Sources.text(file));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + ": " + e.getMessage());
        }
    }
}
