package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik duty}: who holds which duty at an instant, and when nobody does. */
@Command(
        name = "duty",
        description =
                "Tells who holds each duty at an instant (--at), or the days on which nobody does (--from, --to).")
public final class DutyCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--duties",
            paramLabel = "FILE",
            required = true,
            description = "Appointments, absences and the rota; the guide to duties tells the form.")
    private String file = "";

    @Option(names = "--at", paramLabel = "TIME", description = "The instant, such as 2026-07-06T10:00:00+06:00.")
    private @Nullable String at;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day to look for gaps.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day to look for gaps, inclusive.")
    private @Nullable LocalDate to;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "With --at: a register of pages, to tell who answers for what of its pages, too.")
    private @Nullable String register;

    @Option(names = "--calendar", paramLabel = "FILE", description = "The calendar; by default that of Omsk.")
    private @Nullable String calendar;

    @Option(names = "--format", description = "text or json (an object a line); by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    DutyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Duties duties = Sources.duties(file);
        LocalDate first = from;
        LocalDate last = to;
        if (at != null && first == null && last == null) {
            Instant instant = Values.instant("--at", at);
            PageBook book = register == null ? null : RegisterFile.book(register, PageRules.decree());
            holders(duties, instant);
            if (book != null) {
                pages(duties, book, instant);
            }
        } else if (at == null && first != null && last != null) {
            gaps(duties, first, last);
        } else {
            throw new Unusable("Either --at, or --from and --to, must be given");
        }
        return ExitCode.OK;
    }

    private void holders(Duties duties, Instant instant) throws IOException {
        WorkingCalendar working = Sources.calendar(calendar);
        for (Duties.Duty duty : duties.duties()) {
            Duties.Holder holder = duties.holder(duty, instant, working);
            console.print(format == Format.JSON ? Json.text(row(holder)) : Values.printable(holder.text(language)));
        }
    }

    private void pages(Duties duties, PageBook book, Instant instant) throws IOException {
        LocalDate day = LocalDate.ofInstant(instant, book.plan().zone());
        for (OfficialPage page : book.registry().pages()) {
            List<PageRules.Provision> held =
                    page.isActive(day) ? book.rules().duties(page.owner().kind()) : List.of();
            for (PageRules.Provision duty : held) {
                Duties.Holder holder = duties.holder(page, duty, day);
                if (format == Format.TEXT) {
                    console.print(Values.printable(page.id() + ", " + PageRules.dutyName(duty.key(), language) + ": "
                            + holder.text(language)));
                    continue;
                }
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("page", page.id());
                row.put("duty", duty.key());
                row.putAll(row(holder));
                console.print(Json.text(row));
            }
        }
    }

    private void gaps(Duties duties, LocalDate first, LocalDate last) throws IOException {
        List<Duties.Gap> gaps;
        try {
            gaps = duties.gaps(first, last);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
        for (Duties.Gap gap : gaps) {
            if (format == Format.TEXT) {
                console.print(Values.printable(gap.text(language)));
                continue;
            }
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("from", gap.first().toString());
            row.put("to", gap.lastDay().toString());
            row.putAll(row(gap.why()));
            console.print(Json.text(row));
        }
    }

    /**
     * A person, or nobody, as a row of what is printed.
     *
     * @param holder  the person and the duty
     */
    public static Map<String, @Nullable Object> row(Duties.Holder holder) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("role", holder.duty().role().id());
        row.put("unit", holder.duty().unit());
        row.put("person", holder.person());
        row.put("ground", holder.ground().name());
        row.put(
                "absent",
                holder.absences().stream().map(absence -> absence.person()).toList());
        return row;
    }
}
