package io.github.otklik.registry;

import io.github.otklik.text.Cites;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/** Whether a page had the recommended number of publications in the last whole week. */
final class QuotaCheck {
    private QuotaCheck() {}

    @Cites("2/10")
    static void check(
            OfficialPage page,
            PageRules rules,
            LocalDate asOf,
            PageRegistry.WeeklyCount count,
            List<Finding> findings) {
        YearWeek week = YearWeek.from(asOf).minusWeeks(1);
        Optional<PageRules.Quota> quota = rules.quota(page, week.atDay(DayOfWeek.MONDAY), week.atDay(DayOfWeek.SUNDAY));
        if (quota.isPresent()) {
            int published = count.published(page.id(), week);
            if (published < quota.get().perWeek()) {
                PageChecks.add(
                        findings,
                        rules,
                        quota.get().clause(),
                        Finding.Check.QUOTA,
                        page.id(),
                        week,
                        published,
                        quota.get().perWeek());
            }
        }
    }
}
