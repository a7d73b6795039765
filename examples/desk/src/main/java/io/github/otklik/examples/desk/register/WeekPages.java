package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.publication.PageBook;
import io.github.otklik.publication.PageFigures;
import io.github.otklik.publication.Publication;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threeten.extra.YearWeek;

/** The plan of a week: what each page is recommended to publish, what it did, what is planned and what is left to plan. */
@Controller
class WeekPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Show.RUSSIAN);

    /** Years of which a publication may be; the calendar of what is entered by hand needs no others. */
    private static final int FIRST_YEAR = 2020;

    private static final int YEARS_AHEAD = 2;

    private final Register register;
    private final Publications publications;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** A page in the week. */
    record Line(String id, String name, int recommended, int published, int planned, int left, String tone) {}

    /** A publication of the week. */
    record Entry(long id, String page, String at, String format, boolean planned, boolean removable) {}

    WeekPages(Register register, Publications publications, Audit audit, Show show, Cases cases) {
        this.register = register;
        this.publications = publications;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/register/week")
    String page(@RequestParam(defaultValue = "") String week, @AuthenticationPrincipal Official me, Model model) {
        PageBook book = register.current().book();
        ZoneId zone = book.plan().zone();
        YearWeek present = YearWeek.from(cases.now().atZone(zone));
        YearWeek shown = week(week).orElse(present);
        Instant at = shown.equals(present)
                ? cases.now()
                : shown.isBefore(present)
                        ? start(shown.plusWeeks(1), zone).minusSeconds(1)
                        : start(shown, zone).minusSeconds(1);
        LocalDate today = LocalDate.ofInstant(cases.now(), zone);
        List<OfficialPage> active = book.registry().pages().stream()
                .filter(page -> page.isActive(today))
                .toList();
        model.addAttribute(
                "lines",
                active.stream().map(page -> line(book, page, shown, at, today)).toList());
        model.addAttribute("entries", entries(book, shown, me));
        model.addAttribute("from", DAY.format(shown.atDay(DayOfWeek.MONDAY)));
        model.addAttribute("to", DAY.format(shown.atDay(DayOfWeek.SUNDAY)));
        model.addAttribute("week", shown.toString());
        model.addAttribute("before", shown.minusWeeks(1).toString());
        model.addAttribute("next", shown.plusWeeks(1).toString());
        model.addAttribute(
                "pages",
                active.stream()
                        .filter(page -> mayPlan(me, page))
                        .map(page -> new Forms.Option(page.id(), name(page, today), false))
                        .toList());
        model.addAttribute(
                "formats",
                register.rules().formats().stream()
                        .filter(PageRules.Format::allowed)
                        .map(format -> new Forms.Option(format.code(), format.russian(), false))
                        .toList());
        return "register-week";
    }

    private static Optional<YearWeek> week(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(YearWeek.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(YearWeek week, ZoneId zone) {
        return week.atDay(DayOfWeek.MONDAY).atStartOfDay(zone).toInstant();
    }

    /** The figures of the library; of a week to come nothing is published, and all that is entered is planned. */
    private Line line(PageBook book, OfficialPage page, YearWeek week, Instant at, LocalDate today) {
        PageFigures.Week figures = book.plan().week(page.id(), at);
        if (!figures.week().equals(week)) {
            int planned = book.plan().published(page.id(), week);
            int norm = register.rules()
                    .quota(page, today, today)
                    .map(PageRules.Quota::perWeek)
                    .orElse(0);
            figures = new PageFigures.Week(page.id(), week, norm, 0, planned);
        }
        return new Line(
                page.id(),
                name(page, today),
                figures.recommended(),
                figures.published(),
                figures.planned(),
                figures.left(),
                figures.left() > 0 ? "soon" : "fine");
    }

    private static String name(OfficialPage page, LocalDate today) {
        String name = page.identity(today).name();
        return Texts.visible(name.isEmpty() ? page.id() : name) + " (" + page.id() + ")";
    }

    private List<Entry> entries(PageBook book, YearWeek week, Official me) {
        ZoneId zone = book.plan().zone();
        return publications.all().stream()
                .filter(each ->
                        YearWeek.from(each.publication().at().atZone(zone)).equals(week))
                .map(each -> new Entry(
                        each.id(),
                        Texts.visible(each.publication().page()),
                        show.time(each.publication().at()),
                        register.rules()
                                .format(each.publication().format())
                                .map(PageRules.Format::russian)
                                .orElse(each.publication().format()),
                        each.publication().at().isAfter(cases.now()),
                        book.registry()
                                .page(each.publication().page())
                                .filter(page -> mayPlan(me, page))
                                .isPresent()))
                .toList();
    }

    /** Who plans for a page: the adviser for all, a unit for its own; the library has no act for it. */
    private static boolean mayPlan(Official me, OfficialPage page) {
        return me.role().equals(Role.ADVISER) || page.owner().id().equals(me.unit());
    }

    @PostMapping("/register/week")
    String add(
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String format,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        PageBook book = register.current().book();
        OfficialPage known = book.registry()
                .page(page)
                .filter(each -> mayPlan(me, each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("register.none")));
        Optional<Instant> time = time(at, book.plan().zone());
        Optional<String> refusal = time.isEmpty()
                ? Optional.of(show.label("week.time"))
                : book.plan().refusal(format).map((Refusal each) -> show.refusal(each));
        Instant now = cases.now();
        if (refusal.isPresent()) {
            after.addFlashAttribute("refusal", refusal.get());
        } else {
            publications.add(new Publication(known.id(), time.orElseThrow(), format), me.getUsername());
            audit.record(now, me.getUsername(), "page-publication", known.id(), "accepted", format + " " + at);
            after.addFlashAttribute("done", show.label("week.done"));
        }
        return "redirect:/register/week?week="
                + YearWeek.from(time.orElse(now).atZone(book.plan().zone()));
    }

    private Optional<Instant> time(String text, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            int latest = cases.now().atZone(zone).getYear() + YEARS_AHEAD;
            return local.getYear() < FIRST_YEAR || local.getYear() > latest
                    ? Optional.empty()
                    : Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/register/week/{id}/remove")
    String remove(@PathVariable long id, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        PageBook book = register.current().book();
        Publication publication = publications
                .find(id)
                .map(Publications.Entered::publication)
                .filter(each -> book.registry()
                        .page(each.page())
                        .filter(page -> mayPlan(me, page))
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("week.none")));
        publications.remove(id);
        audit.record(
                cases.now(),
                me.getUsername(),
                "page-publication-removed",
                publication.page(),
                "accepted",
                publication.format() + " " + show.time(publication.at()));
        after.addFlashAttribute("done", show.label("week.removed"));
        return "redirect:/register/week?week="
                + YearWeek.from(publication.at().atZone(book.plan().zone()));
    }
}
