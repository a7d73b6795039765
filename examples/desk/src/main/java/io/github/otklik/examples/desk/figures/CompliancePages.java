package io.github.otklik.examples.desk.figures;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.OnDuty;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How the holders kept their terms over a time: the library's figures as tables, plots and CSV. */
@Controller
class CompliancePages {
    private static final int DAYS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** How many missed terms the page shows; the table for spreadsheets has all. */
    private static final int SHOWN = 200;

    private final Figures figures;
    private final Rules rules;
    private final Cases cases;
    private final Show show;
    private final OnDuty onDuty;

    /** A figure as a row of the table. */
    record Line(
            String holder,
            String person,
            String kind,
            int received,
            int met,
            int late,
            int unknown,
            String share,
            String median,
            String ninetieth) {}

    /** A missed duty. */
    record Missed(String message, String holder, String person, String duty, String late, String cause) {}

    CompliancePages(Figures figures, Rules rules, Cases cases, Show show, OnDuty onDuty) {
        this.figures = figures;
        this.rules = rules;
        this.cases = cases;
        this.show = show;
        this.onDuty = onDuty;
    }

    @GetMapping("/compliance")
    String page(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Model model) {
        Figures.Period period = period(from, to);
        Figures.Counted whole = figures.of(period, SHOWN);
        model.addAttribute("left", whole.left());
        model.addAttribute("from", period.from());
        model.addAttribute("to", period.to());
        model.addAttribute("lines", lines(whole.sums()));
        model.addAttribute("missed", missed(whole.breaches()));
        model.addAttribute("misses", whole.misses());
        model.addAttribute("gaps", onDuty.gaps(LocalDate.ofInstant(cases.now(), show.zone())));
        model.addAttribute("terms", Plot.bars(show.label("compliance.terms"), terms(whole.sums())));
        model.addAttribute("held", Plot.bars(show.label("compliance.held"), held(whole.held())));
        return "compliance";
    }

    /** For spreadsheets of a Russian office: semicolons, and a mark that says UTF-8. */
    @GetMapping("/compliance/figures.csv")
    ResponseEntity<String> csv(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        Figures.Period period = period(from, to);
        return table(
                "terms",
                "compliance.head",
                period,
                lines(figures.of(period, 0).sums()).stream()
                        .map(line -> List.of(
                                quoted(line.holder()),
                                quoted(line.person()),
                                quoted(line.kind()),
                                String.valueOf(line.received()),
                                String.valueOf(line.met()),
                                String.valueOf(line.late()),
                                String.valueOf(line.unknown()),
                                quoted(line.share()),
                                quoted(line.median()),
                                quoted(line.ninetieth())))
                        .toList());
    }

    @GetMapping("/compliance/missed.csv")
    ResponseEntity<String> missedCsv(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        Figures.Period period = period(from, to);
        return table(
                "missed",
                "compliance.missed-head",
                period,
                missed(figures.of(period, Integer.MAX_VALUE).breaches()).stream()
                        .map(each -> List.of(
                                quoted(each.message()),
                                quoted(each.holder()),
                                quoted(each.person()),
                                quoted(each.duty()),
                                quoted(each.late()),
                                quoted(each.cause())))
                        .toList());
    }

    private ResponseEntity<String> table(String name, String head, Figures.Period period, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(show.label(head)).append("\r\n");
        rows.forEach(row -> csv.append(String.join(";", row)).append("\r\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-" + period.from() + "-" + period.to() + ".csv\"")
                .body(csv.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private Figures.Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        for (LocalDate day : new LocalDate[] {from, to}) {
            if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, show.label("error.year", FIRST_YEAR, LAST_YEAR));
            }
        }
        LocalDate last = to == null ? LocalDate.ofInstant(cases.now(), show.zone()) : to;
        LocalDate first = from == null || from.isAfter(last) ? last.minusDays(DAYS) : from;
        return new Figures.Period(first, last);
    }

    private List<Line> lines(List<Figures.Sum> sums) {
        Instant now = cases.now();
        WorkingCalendar calendar = rules.current(now).calendars().administration();
        return sums.stream()
                .map(figure -> new Line(
                        name(figure.holder()),
                        onDuty.person(
                                calendar,
                                figure.holder().role(),
                                figure.holder().unit(),
                                now),
                        show.name(figure.kind()),
                        figure.received(),
                        figure.met(),
                        figure.late(),
                        figure.unknown(),
                        Math.round(figure.share() * 100) + " %",
                        hours(figure.median()),
                        hours(figure.ninetieth())))
                .toList();
    }

    private List<Missed> missed(List<Compliance.Breach> breaches) {
        return breaches.stream()
                .map(breach -> new Missed(
                        breach.message(),
                        show.holder(breach.obligation()),
                        missedBy(breach),
                        show.name(breach.obligation().kind()),
                        show.hours(breach.obligation().lateness().working()),
                        breach.cause().sentence().text(Language.RU)))
                .toList();
    }

    /** Who held the duty when its term ran out. */
    private String missedBy(Compliance.Breach breach) {
        Instant due = breach.obligation().due();
        return due == null ? "" : onDuty.person(rules.current(cases.now()), breach.obligation(), due);
    }

    private List<Plot.Bar> terms(List<Figures.Sum> figures) {
        Map<Compliance.Holder, int[]> sums = new TreeMap<>();
        for (Figures.Sum figure : figures) {
            int[] sum = sums.computeIfAbsent(figure.holder(), holder -> new int[2]);
            sum[0] += figure.met();
            sum[1] += figure.late();
        }
        List<Plot.Bar> bars = new ArrayList<>();
        sums.forEach((holder, sum) -> bars.add(new Plot.Bar(
                name(holder),
                List.of(
                        new Plot.Part("fine", sum[0], show.label("compliance.met", sum[0])),
                        new Plot.Part("late", sum[1], show.label("compliance.late", sum[1]))),
                sum[0] + " / " + sum[1])));
        return bars;
    }

    private List<Plot.Bar> held(List<Figures.Held> times) {
        return times.stream()
                .map(held -> new Plot.Bar(
                        name(held.holder()),
                        List.of(new Plot.Part("calm", held.time().toMinutes(), show.hours(held.time()))),
                        (held.atLeast() ? "≥ " : "") + show.hours(held.time())))
                .toList();
    }

    private String name(Compliance.Holder holder) {
        return show.holder(holder.role(), holder.unit());
    }

    private String hours(Optional<Duration> duration) {
        return duration.map(show::hours).orElse("—");
    }
}
