package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a journal is read: under which regulation and calendar, and up to when. Mixed into the commands that read one. */
final class Reading {
    @Option(
            names = "--regulation",
            paramLabel = "NAME|FILE",
            description = "The regulation; by default ${DEFAULT-VALUE}.",
            defaultValue = Sources.DECREE)
    private String regulation = Sources.DECREE;

    @Mixin
    private final OfficeCalendars calendars = new OfficeCalendars();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The instant to read the journal up to; by default that of the latest line.")
    private @Nullable String asOf;

    /** The procedure; problems of its act are told in a language. */
    Procedure procedure(Language language) {
        Regulation act = Sources.regulation(regulation, language);
        return Sources.procedure(act, calendars.of(act));
    }

    WorkingCalendar calendar() {
        return calendars.main();
    }

    /** The instant up to which a journal is to be read, if one is given. */
    Optional<Instant> asOf() {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(asOf).toInstant());
        } catch (DateTimeException e) {
            throw new Unusable(
                    "Bad --as-of: " + asOf + "; it is a date-time with offset, such as 2022-08-26T16:00:00+06:00");
        }
    }
}
