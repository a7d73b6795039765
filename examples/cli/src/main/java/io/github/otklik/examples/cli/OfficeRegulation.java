package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The regulation of an office. Mixed into the commands that work by one. */
final class OfficeRegulation {
    @Option(
            names = "--regulation",
            paramLabel = "NAME|FILE",
            description = "The regulation; by default ${DEFAULT-VALUE}.",
            defaultValue = Sources.DECREE)
    private String name = Sources.DECREE;

    /** The text of its file; empty for the one that the library ships. */
    Optional<String> text() {
        return name.equals(Sources.DECREE) ? Optional.empty() : Optional.of(Sources.text(name));
    }

    /** The regulation, whose problems are told in a language. */
    Regulation in(Language language) {
        return Sources.regulation(name, language);
    }
}
