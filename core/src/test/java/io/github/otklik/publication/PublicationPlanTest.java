package io.github.otklik.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.decision.Refusal;
import io.github.otklik.registry.Finding;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.Registers;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearWeek;

/** The page of a unit, norm 3, active since Monday 5 September 2022. */
class PublicationPlanTest {
    private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
    private static final PageRegistry REGISTRY =
            PageRegistry.of(List.of(Registers.UNIT), List.of(Registers.good("p", Registers.UNIT, "vk")));

    private final List<Publication> publications = new ArrayList<>();

    private static Instant at(String omsk) {
        return OffsetDateTime.parse(omsk + ":00+06:00").toInstant();
    }

    private void publish(String format, String... times) {
        for (String time : times) {
            publications.add(new Publication("p", at(time), format));
        }
    }

    private PublicationPlan plan() {
        return PublicationPlan.of(Registers.RULES, REGISTRY, OMSK, publications);
    }

    @Test
    @Cites("2/10")
    @DisplayName("2/10: what is left this week is the norm less what is published and planned")
    void whatIsLeftThisWeek() {
        publish("text", "2022-09-12T00:00", "2022-09-15T10:00", "2022-09-11T23:59");
        PageFigures.Week week = plan().week("p", at("2022-09-13T09:00"));
        assertThat(week).isEqualTo(new PageFigures.Week("p", YearWeek.of(2022, 37), 3, 1, 1));
        assertThat(week.left()).isEqualTo(1);
        assertThat(week.met()).isFalse();
        publish("photo", "2022-09-13T09:00", "2022-09-13T08:00", "2022-09-13T07:00");
        assertThat(plan().week("p", at("2022-09-13T09:00")).left()).isZero();
        assertThat(plan().week("p", at("2022-09-13T09:00")).met()).isTrue();
        assertThat(plan().published("p", YearWeek.of(2022, 36))).isEqualTo(1);
        assertThat(plan().zone()).isEqualTo(OMSK);
    }

    @ParameterizedTest
    @Cites("2/10")
    @DisplayName("2/10: nothing is recommended in a week of which the page worked a part")
    @CsvSource({"2022-09-04T12:00, 0", "2022-09-05T12:00, 3", "2022-09-11T12:00, 3"})
    void aWeekInPartIsExcused(String now, int recommended) {
        assertThat(plan().week("p", at(now)).recommended()).isEqualTo(recommended);
    }

    @Test
    @Cites("2/10")
    @DisplayName("2/10: figures and streaks; the present week counts once its norm is met")
    void figuresOfAPage() {
        publish("text", "2022-09-05T10:00", "2022-09-06T10:00", "2022-09-07T10:00");
        publish("photo", "2022-09-12T10:00", "2022-09-13T10:00", "2022-09-14T10:00");
        publish("poll", "2022-09-26T10:00", "2022-09-27T10:00", "2022-09-28T10:00", "2022-10-20T10:00");
        PageFigures figures = plan().figures("p", at("2022-09-28T10:00"));
        assertThat(figures.published()).isEqualTo(9);
        assertThat(figures.byFormat()).hasToString("{photo=3, poll=3, text=3}");
        assertThat(figures.weeks()).isEqualTo(3);
        assertThat(figures.weeksMet()).isEqualTo(2);
        assertThat(figures.streak()).isEqualTo(1);
        assertThat(figures.longestStreak()).isEqualTo(2);
        assertThat(figures.last()).hasValue(at("2022-09-28T10:00"));
        assertThat(plan().figures("p", at("2022-09-28T09:59")).streak()).isZero();
        assertThat(plan().figures("p", at("2022-09-20T09:00")).streak()).isEqualTo(2);
        PageFigures none = plan().figures("p", at("2022-09-01T09:00"));
        assertThat(none.last()).isEmpty();
        assertThat(none.weeks()).isZero();
        assertThat(plan().figures(at("2022-09-28T10:00"))).containsExactly(figures);
    }

    @Test
    @Cites({"2/11", "2/13"})
    @DisplayName("2/11, 2/13: a press release or a format that is not listed does not count and is found")
    void formatsThatAreNotAllowedDoNotCount() {
        publish("press-release", "2022-09-06T10:00");
        publish("gif", "2022-09-07T10:00");
        publish("live", "2022-09-08T10:00");
        assertThat(plan().published("p", YearWeek.of(2022, 36))).isEqualTo(1);
        assertThat(plan().findings())
                .extracting(finding -> finding.clause() + " " + finding.what().text(Language.EN))
                .containsExactly(
                        "2/13 The publication of 06.09.2022 has a format that is not allowed, 'press-release', and does not count.",
                        "2/11 The publication of 07.09.2022 has a format that is not allowed, 'gif', and does not count.");
        assertThat(plan().refusal("press-release").orElseThrow().code()).isEqualTo(Refusal.Code.FORMAT);
        assertThat(plan().refusal("poll")).isEmpty();
    }

    @Test
    @Cites("2/10")
    @DisplayName("2/10: the check of a register asks the plan")
    void theCheckAsksThePlan() {
        publish("text", "2022-09-05T10:00", "2022-09-11T23:59", "2022-09-12T00:00");
        publish("press-release", "2022-09-06T10:00");
        PageBook book = new PageBook(Registers.RULES, REGISTRY, plan());
        assertThat(book.check(at("2022-09-12T12:00").atZone(OMSK).toLocalDate()))
                .extracting(Finding::check)
                .containsExactly(Finding.Check.QUOTA, Finding.Check.FORMAT);
    }

    @Test
    void aPageHasToBeInTheRegister() {
        publications.add(new Publication("q", at("2022-09-05T10:00"), "text"));
        assertThatIllegalArgumentException().isThrownBy(this::plan).withMessageStartingWith("No page q");
        publications.clear();
        assertThatIllegalArgumentException().isThrownBy(() -> plan().week("q", Instant.EPOCH));
    }
}
