package io.github.otklik.examples.cli;

import io.github.otklik.examples.cli.error.Errors;
import io.github.otklik.regulation.Language;
import picocli.CommandLine.Option;

/**
 * The language of errors, of a command that has no other texts in it. It is looked for by {@link Errors#asked} before a command
 * takes its arguments, as their errors are told in it too; here it is only allowed.
 */
final class ErrorLanguage {
    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of errors; by default en.")
    void in(Language language) {}
}
