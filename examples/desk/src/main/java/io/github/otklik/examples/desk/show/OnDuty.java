package io.github.otklik.examples.desk.show;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.examples.desk.setup.Setup;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people behind roles and units, as the office's file of duties says; nobody is shown where it is silent. */
@Component
public class OnDuty {
    private static final int DAYS_AHEAD = 60;

    private final Duties duties;
    private final Show show;

    OnDuty(Setup setup, Show show) {
        this.duties = setup.duties();
        this.show = show;
    }

    /** Who has to act on an obligation at an instant, "nobody" if that is so, or nothing where the file does not say. */
    public String person(Procedure procedure, Obligation duty, Instant at) {
        return holder(procedure, duty, at).map(this::name).orElse("");
    }

    /** The same in a sentence that says by what. */
    public Optional<String> why(Procedure procedure, Obligation duty, Instant at) {
        return holder(procedure, duty, at).map(holder -> Texts.visible(holder.text(Language.RU)));
    }

    /** Who holds the duties of a role or a unit at an instant, or nothing where the file does not say. */
    public String person(WorkingCalendar calendar, Role role, @Nullable String unit, Instant at) {
        return known(new Duties.Duty(role, unit), at, calendar).map(this::name).orElse("");
    }

    /** The days ahead on which a duty is nobody's, each in a sentence. */
    public List<String> gaps(LocalDate today) {
        return duties.gaps(today, today.plusDays(DAYS_AHEAD)).stream()
                .map(gap -> Texts.visible(gap.text(Language.RU)))
                .toList();
    }

    private Optional<Duties.Holder> holder(Procedure procedure, Obligation duty, Instant at) {
        WorkingCalendar calendar = procedure.calendars().holding(duty.unit());
        try {
            return Optional.of(duties.holder(duty, at, calendar))
                    .filter(holder -> duties.duties().contains(holder.duty()));
        } catch (UncoveredDateException e) {
            return Optional.empty();
        }
    }

    private Optional<Duties.Holder> known(Duties.Duty duty, Instant at, WorkingCalendar calendar) {
        try {
            return duties.duties().contains(duty) ? Optional.of(duties.holder(duty, at, calendar)) : Optional.empty();
        } catch (UncoveredDateException e) {
            return Optional.empty();
        }
    }

    private String name(Duties.Holder holder) {
        String person = holder.person();
        return person == null ? show.label("duty.nobody") : Texts.visible(person);
    }
}
