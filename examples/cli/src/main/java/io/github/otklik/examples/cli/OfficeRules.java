package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import picocli.CommandLine.Mixin;

/** The regulation of an office with its calendars. Mixed into the commands that work by both. */
final class OfficeRules {
    @Mixin
    private final OfficeRegulation regulation = new OfficeRegulation();

    @Mixin
    private final OfficeCalendars calendars = new OfficeCalendars();

    /** The regulation, whose problems are told in a language. */
    Regulation regulation(Language language) {
        return regulation.in(language);
    }

    /** The calendars. */
    OfficeCalendars calendars() {
        return calendars;
    }

    /** The procedure of a regulation on the calendars. */
    Procedure procedure(Regulation act) {
        return Sources.procedure(act, calendars.of(act));
    }
}
