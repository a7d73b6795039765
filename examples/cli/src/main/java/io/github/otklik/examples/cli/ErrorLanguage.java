package io.github.otklik.examples.cli;

import io.github.otklik.errors.Errors;
import io.github.otklik.regulation.Language;
import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * The language of errors, of a command that has no other texts in it. It is looked for by {@link #asked} before a command takes
 * its arguments, as their errors are told in it too; as an option it is only allowed.
 */
final class ErrorLanguage {
    private static final String OPTION = "--lang";

    @Option(names = OPTION, paramLabel = "ru|en", description = "The language of errors; by default en.")
    void in(Language language) {}

    /** In the language that the arguments of a command ask for; whether the command takes them does not matter. */
    static Errors asked(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith(OPTION + "=")
                    ? args[i].substring(OPTION.length() + 1)
                    : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
            if (value.toLowerCase(Locale.ROOT).equals(Language.RU.tag())) {
                return new Errors(Language.RU);
            }
        }
        return Errors.AS_SAID;
    }
}
