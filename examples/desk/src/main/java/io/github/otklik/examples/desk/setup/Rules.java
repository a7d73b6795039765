package io.github.otklik.examples.desk.setup;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.store.ProcedureBook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The procedures that messages run under: those of the office's files, and kept ones of files that are no longer there. */
public final class Rules implements ProcedureBook {
    /** How long before terms reach beyond the calendar people are told of it. */
    public static final Duration CALENDAR_WARNING = Duration.ofDays(60);

    private final List<Procedure> configured;
    private final Procedures inForce;
    private final Procedures all;
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private final IdentityHashMap<WorkingCalendar, String> names = new IdentityHashMap<>();

    public Rules(List<Procedure> configured, Archive.Kept archived) {
        List<Procedure> kept = archived.procedures();
        archived.calendars().forEach(this::name);
        configured.forEach(own -> {
            WorkingCalendar calendar = own.calendars().administration();
            name(calendar.fingerprint(), calendar);
        });
        this.configured = List.copyOf(configured);
        this.inForce = Procedures.of(configured);
        // Of several that a message may run under the last is taken, so the office's own come last.
        List<Procedure> both = new ArrayList<>();
        kept.stream()
                .filter(old ->
                        configured.stream().noneMatch(own -> own.versions().equals(old.versions())))
                .forEach(both::add);
        both.addAll(configured);
        this.all = Procedures.of(both);
    }

    /**
     * The procedure of a message, or the one that it would start under; nothing if it was counted by a calendar or an act that
     * nobody has kept.
     */
    @Override
    public Optional<Procedure> find(MessageCase message, Instant now) {
        return message.versions().isEmpty() ? Optional.of(current(now)) : all.of(message);
    }

    /** The procedure that a message starts under now. */
    public Procedure current(Instant now) {
        return inForce.startingAt(now)
                .orElseThrow(() -> new IllegalStateException("No regulation is in effect at " + now));
    }

    /** The procedure that a message of another one should run under: of the same act on the newest calendar. */
    public Procedure newest(Regulation act, Instant now) {
        return configured.stream()
                .filter(procedure -> procedure.regulation().equals(act))
                .reduce((before, last) -> last)
                .orElseGet(() -> current(now));
    }

    private void name(String name, WorkingCalendar calendar) {
        calendars.put(name, calendar);
        names.put(calendar, name);
    }

    /** The name by which rows know a calendar, if it has one. */
    public Optional<String> name(WorkingCalendar calendar) {
        return Optional.ofNullable(names.get(calendar));
    }

    /** The calendar of a name, if somebody has it. */
    public Optional<WorkingCalendar> calendar(String name) {
        return Optional.ofNullable(calendars.get(name));
    }

    /** All of them. */
    public Procedures all() {
        return all;
    }
}
