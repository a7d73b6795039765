package io.github.otklik.examples.desk.setup;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Regulation;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calendars and acts that the desk ever started with, kept in the base. A file that changes, or a library that ships other
 * days, then leaves every message readable: a message is bound to the hours of days, and the hours of all days are kept.
 */
@Component
public class Archive {
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final String OFF = "off";

    /** A week that a calendar must have; the hours of each day stand over it. */
    private static final WeeklySchedule ANY = WeeklySchedule.parse("Mo-Fr 09:00-18:00");

    private final JdbcClient jdbc;
    private final Clock clock;

    Archive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param procedures  of all acts on all calendars
     * @param calendars  by the name that rows know each by
     */
    public record Kept(List<Procedure> procedures, Map<String, WorkingCalendar> calendars) {
        /** Nothing. */
        public static final Kept NOTHING = new Kept(List.of(), Map.of());
    }

    /** Keeps what is new of the office's procedures, and gives everything that was kept. */
    Kept keep(List<Procedure> procedures) {
        for (Procedure procedure : procedures) {
            keep(procedure.calendars().administration());
            keep(procedure.regulation());
        }
        List<Regulation> acts = new ArrayList<>();
        jdbc.sql("select fingerprint, body from kept_act order by kept_at, fingerprint")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(act -> read("act", act.getKey(), acts, () -> act(act.getKey(), act.getValue())));
        Map<String, WorkingCalendar> named = new LinkedHashMap<>();
        jdbc.sql("select fingerprint, zone, first, days from kept_calendar order by kept_at, fingerprint")
                .query((row, number) -> {
                    String zone = row.getString(2);
                    LocalDate first = row.getDate(3).toLocalDate();
                    String days = row.getString(4);
                    List<WorkingCalendar> calendars = new ArrayList<>();
                    read("calendar", row.getString(1), calendars, () -> calendar(zone, first, days));
                    for (WorkingCalendar calendar : calendars) {
                        named.put(row.getString(1), calendar);
                    }
                    return number;
                })
                .list();
        List<Procedure> kept = named.values().stream()
                .flatMap(calendar -> acts.stream().flatMap(act -> procedure(act, calendar)))
                .toList();
        return new Kept(kept, named);
    }

    /** An act that names calendars which the desk does not have makes no procedure. */
    private static Stream<Procedure> procedure(Regulation act, WorkingCalendar calendar) {
        try {
            return Stream.of(Procedure.of(act, Calendars.of(calendar)));
        } catch (IllegalArgumentException e) {
            LOG.warn(Logged.text("Kept act {} is passed over"), act, e);
            return Stream.empty();
        }
    }

    private interface Reading<T> {
        T read();
    }

    /** Reads what was kept; what this release cannot read stays where it is, for one that can. */
    private static <T> void read(String what, String fingerprint, List<T> read, Reading<T> reading) {
        try {
            read.add(reading.read());
        } catch (IllegalArgumentException e) {
            LOG.warn(Logged.text("Kept {} {} cannot be read"), what, fingerprint, e);
        }
    }

    private void keep(Regulation act) {
        jdbc.sql("insert into kept_act (fingerprint, body, kept_at) values (?, ?, ?) on conflict do nothing")
                .params(act.fingerprint(), act.toText(), Sql.time(clock.instant()))
                .update();
    }

    private static Regulation act(String fingerprint, String body) {
        return Regulation.load(new StringReader(body), fingerprint);
    }

    private void keep(WorkingCalendar calendar) {
        LocalDate first = calendar.coverageStart().atZone(calendar.zone()).toLocalDate();
        LocalDate end = calendar.coverageEnd().atZone(calendar.zone()).toLocalDate();
        String days = first.datesUntil(end)
                .map(day -> text(calendar.day(day).hours()))
                .collect(Collectors.joining("\n"));
        jdbc.sql("insert into kept_calendar (fingerprint, zone, first, days, kept_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(calendar.fingerprint(), calendar.zone().getId(), first, days, Sql.time(clock.instant()))
                .update();
    }

    static String text(DayHours hours) {
        return hours.isOff() ? OFF : hours.toString();
    }

    static WorkingCalendar calendar(String zone, LocalDate first, String days) {
        WorkingCalendar.Builder builder =
                WorkingCalendar.builder(ZoneId.of(zone)).schedule(ANY);
        Map<String, DayHours> read = new TreeMap<>();
        LocalDate day = first;
        for (String hours : days.split("\n", -1)) {
            builder.override(
                    day, read.computeIfAbsent(hours, text -> text.equals(OFF) ? DayHours.off() : DayHours.parse(text)));
            day = day.plusDays(1);
        }
        return builder.covering(first, day.minusDays(1)).build();
    }
}
