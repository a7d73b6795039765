package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import picocli.CommandLine.Mixin;

/** The regulation of an office with its calendars. Mixed into the commands that work by both. */
public final class OfficeRules {
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

    /**
     * The rules as texts, for a host that loads them elsewhere.
     *
     * @param language  the language in which problems are told
     * @throws Unusable if a file cannot be read, or does not load
     */
    public Rules texts(Language language) {
        procedure(regulation(language));
        return new Rules(regulation.text(), calendars.text(), calendars.texts());
    }

    /** The procedure of a regulation on the calendars. */
    Procedure procedure(Regulation act) {
        return Sources.procedure(act, calendars.of(act));
    }
}
