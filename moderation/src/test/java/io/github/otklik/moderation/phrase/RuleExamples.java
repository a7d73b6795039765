package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The examples under the rules of the library's own tables, from their sources, as the build leaves them out of the jar. */
public final class RuleExamples {
    private static final Path TABLES = Path.of("src/main/resources/io/github/otklik/moderation/phrase");

    /**
     * A text that a rule must find or ignore.
     *
     * @param rule  the rule it stands under
     * @param text  the text
     * @param found  whether the rule finds it
     */
    public record Example(String rule, String text, boolean found) {}

    private RuleExamples() {}

    /** All of them, in the order of the tables. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (TableFile file : PhraseTable.FILES) {
            String rule = "";
            for (String line : lines(file.file())) {
                String[] words = line.strip().split("\\s+", 3);
                if (words[0].equals("rule")) {
                    rule = words[1];
                } else if (words[0].equals("find:") || words[0].equals("ignore:")) {
                    String text = line.substring(line.indexOf(':') + 1).strip();
                    examples.add(new Example(rule, text, words[0].equals("find:")));
                }
            }
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(TABLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
