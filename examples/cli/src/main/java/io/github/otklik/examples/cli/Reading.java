package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a journal is read: under which regulation and calendar, and up to when. Mixed into the commands that read one. */
final class Reading {
    @Mixin
    private final OfficeRules rules = new OfficeRules();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The instant to read the journal up to; by default that of the latest line.")
    private @Nullable String asOf;

    /** The procedure; problems of its act are told in a language. */
    Procedure procedure(Language language) {
        return rules.procedure(rules.regulation(language));
    }

    WorkingCalendar calendar() {
        return rules.calendars().main();
    }

    /** The instant up to which a journal is to be read, if one is given. */
    Optional<Instant> asOf() {
        return Optional.ofNullable(asOf).map(text -> Values.instant("--as-of", text));
    }
}
