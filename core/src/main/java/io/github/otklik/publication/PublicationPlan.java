package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Refusal;
import io.github.otklik.registry.Finding;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.Wording;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/**
 * Publications of the pages of a register by week, counted against the weekly norms (clause 2/10). Weeks are ISO weeks of
 * the local zone. A publication in a format that the rules do not allow does not count. This class is immutable and
 * thread-safe.
 */
public final class PublicationPlan implements PageRegistry.WeeklyCount {
    private final PageRules rules;
    private final PageRegistry registry;
    private final ZoneId zone;
    private final Map<String, List<Publication>> byPage = new HashMap<>();
    private final Map<String, Map<YearWeek, List<Publication>>> byWeek = new HashMap<>();
    private final List<Publication> refused = new ArrayList<>();

    private PublicationPlan(PageRules rules, PageRegistry registry, ZoneId zone, Collection<Publication> publications) {
        this.rules = requireNonNull(rules, "rules");
        this.registry = requireNonNull(registry, "registry");
        this.zone = requireNonNull(zone, "zone");
        List<Publication> ordered = new ArrayList<>(publications);
        ordered.sort(Comparator.comparing(Publication::at));
        for (Publication publication : ordered) {
            String page = page(publication.page()).id();
            if (Formats.refusal(rules, publication.format()).isEmpty()) {
                byPage.computeIfAbsent(page, id -> new ArrayList<>()).add(publication);
                byWeek.computeIfAbsent(page, id -> new HashMap<>())
                        .computeIfAbsent(weekOf(publication.at()), week -> new ArrayList<>())
                        .add(publication);
            } else {
                refused.add(publication);
            }
        }
    }

    /**
     * A plan of publications in any order.
     *
     * @param rules  the rules, with norms and formats
     * @param registry  the register, which says which pages there are and when they work
     * @param zone  the local zone
     * @param publications  what was published and what is planned
     * @throws IllegalArgumentException if a publication has a page that is not in the register
     */
    public static PublicationPlan of(
            PageRules rules, PageRegistry registry, ZoneId zone, Collection<Publication> publications) {
        Copies.whole(publications, "publications");
        return new PublicationPlan(rules, registry, zone, publications);
    }

    /** The zone whose weeks are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** Why a format is refused, if it is: the rules forbid it (clause 2/13) or do not list it (clause 2/11). */
    public Optional<Refusal> refusal(String format) {
        return Formats.refusal(rules, requireNonNull(format, "format"));
    }

    @Override
    public int published(String page, YearWeek week) {
        requireNonNull(page, "page");
        requireNonNull(week, "week");
        return in(page, week).size();
    }

    /** A page in the week of an instant: what was published by then, what is planned, what is left. */
    @Cites("2/10")
    public PageFigures.Week week(String page, Instant now) {
        requireNonNull(page, "page");
        requireNonNull(now, "now");
        return week(page(page), weekOf(now), now);
    }

    private PageFigures.Week week(OfficialPage page, YearWeek week, Instant now) {
        List<Publication> all = in(page.id(), week);
        int published =
                (int) all.stream().filter(each -> !each.at().isAfter(now)).count();
        return new PageFigures.Week(page.id(), week, recommended(page, week, now), published, all.size() - published);
    }

    /** The norm of a week, 0 where there is none or the week is excused. */
    private int recommended(OfficialPage page, YearWeek week, Instant now) {
        LocalDate sunday = week.atDay(DayOfWeek.SUNDAY);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = today.isBefore(sunday) ? today : sunday;
        return rules.quota(page, week.atDay(DayOfWeek.MONDAY), last)
                .map(PageRules.Quota::perWeek)
                .orElse(0);
    }

    /** What came of a page by an instant; linear in its publications and in the weeks since it entered the register. */
    public PageFigures figures(String page, Instant now) {
        requireNonNull(page, "page");
        requireNonNull(now, "now");
        OfficialPage of = page(page);
        Map<String, Integer> byFormat = new TreeMap<>();
        Instant latest = null;
        for (Publication publication : byPage.getOrDefault(page, List.of())) {
            if (!publication.at().isAfter(now)) {
                byFormat.merge(publication.format(), 1, Integer::sum);
                latest = publication.at();
            }
        }
        int weeks = 0;
        int met = 0;
        int streak = 0;
        int longest = 0;
        YearWeek present = weekOf(now);
        YearWeek week = YearWeek.from(of.status().entries().get(0).since());
        for (; !week.isAfter(present); week = week.plusWeeks(1)) {
            PageFigures.Week each = week(of, week, now);
            boolean ended = week.isBefore(present);
            if (each.recommended() > 0 && (ended || each.met())) {
                weeks += ended ? 1 : 0;
                met += ended && each.met() ? 1 : 0;
                streak = each.met() ? streak + 1 : 0;
                longest = Math.max(longest, streak);
            }
        }
        int published = byFormat.values().stream().mapToInt(Integer::intValue).sum();
        return new PageFigures(page, published, byFormat, weeks, met, streak, longest, latest);
    }

    /** The figures of all pages of the register, in its order. */
    public List<PageFigures> figures(Instant now) {
        requireNonNull(now, "now");
        return registry.pages().stream().map(page -> figures(page.id(), now)).toList();
    }

    /** The publications whose formats are refused, as findings in order of time; they do not count. */
    @Cites({"2/11", "2/13"})
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Publication publication : refused) {
            rules.check(Finding.Check.FORMAT).ifPresent(rule -> {
                Refusal refusal = refusal(publication.format()).orElseThrow();
                LocalDate day = publication.at().atZone(zone).toLocalDate();
                findings.add(new Finding(
                        Finding.Check.FORMAT,
                        rule.severity(),
                        requireNonNull(refusal.clause(), "clause"),
                        publication.page(),
                        Wording.sentence("finding.format", day, publication.format())));
            });
        }
        return Collections.unmodifiableList(findings);
    }

    private YearWeek weekOf(Instant instant) {
        return YearWeek.from(instant.atZone(zone));
    }

    private List<Publication> in(String page, YearWeek week) {
        return byWeek.getOrDefault(page, Map.of()).getOrDefault(week, List.of());
    }

    private OfficialPage page(String id) {
        return registry.page(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No page " + Text.cut(id) + "; it must be one of the pages of the register"));
    }
}
