package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.ADMINISTRATION;
import static io.github.otklik.registry.Registers.RULES;
import static io.github.otklik.registry.Registers.START;
import static io.github.otklik.registry.Registers.TODAY;
import static io.github.otklik.registry.Registers.UNIT;
import static io.github.otklik.registry.Registers.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearWeek;

class PageChecksTest {
    private static final LocalDate LATER = LocalDate.of(2023, 1, 10);

    /** What is found about a register with this page: {@code clause check subject}. */
    private static List<String> found(LocalDate day, OfficialPage... pages) {
        List<Finding> findings = Registers.with(pages).check(RULES, day);
        assertThat(findings).allSatisfy(finding -> {
            for (Language language : Language.values()) {
                assertThat(finding.what().text(language)).doesNotContain("{");
                assertThat(finding.remedy().text(language)).isNotBlank();
            }
        });
        return findings.stream()
                .map(it -> it.severity() + " " + it.clause() + " " + it.check().word() + " " + it.subject())
                .toList();
    }

    private static OfficialPage page(PageFact... facts) {
        OfficialPage page = good("p", UNIT, "vk");
        for (PageFact fact : facts) {
            page = page.with(TODAY, fact);
        }
        return page;
    }

    @Test
    void nothingIsFoundWhereAllIsWell() {
        assertThat(found(TODAY, page())).isEmpty();
        assertThat(found(LATER, page())).isEmpty();
    }

    @Test
    void aPageThatDoesNotWorkIsNotChecked() {
        OfficialPage bare = OfficialPage.entered(
                "p", UNIT, "x", OfficialPage.Kind.CHANNEL, "", START, new PageFact.Standing(PageStatus.PLANNED, ""));
        assertThat(found(TODAY, bare)).isEmpty();
        assertThat(found(TODAY, page(new PageFact.Standing(PageStatus.SUSPENDED, ""), protection("", ""))))
                .isEmpty();
        assertThat(found(START.minusDays(1), page(protection("", "")))).isEmpty();
    }

    @ParameterizedTest
    @Cites("2/1")
    @DisplayName("2/1: a banned network is an error, a restricted and an unlisted one a warning")
    @CsvSource({
        "facebook, ERROR 2/1 network-banned p",
        "instagram, ERROR 2/1 network-banned p",
        "twitter, WARNING 2/1 network-restricted p",
        "telegram, WARNING 2/1 network-unlisted p"
    })
    void networks(String network, String finding) {
        assertThat(found(TODAY, good("p", UNIT, network))).containsExactly(finding);
    }

    @Test
    @Cites("2/1")
    @DisplayName("2/1: the administration needs a page, or an exemption, in each required network")
    void requiredNetworks() {
        PageRegistry none = PageRegistry.of(List.of(ADMINISTRATION, UNIT), List.of(good("a", ADMINISTRATION, "vk")));
        assertThat(none.check(RULES, LocalDate.of(2022, 11, 30))).isEmpty();
        List<Finding> findings = none.check(RULES, LocalDate.of(2022, 12, 1));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Finding.Check.NETWORK_REQUIRED);
            assertThat(finding.subject()).isEqualTo("adm");
            assertThat(finding.what().text(Language.EN)).contains("Odnoklassniki", "№ 2523-р");
        });
        PageRegistry.Exemption exempt = Registers.exemption("e", ADMINISTRATION, "ok");
        assertThat(none.with(exempt).check(RULES, LATER)).isEmpty();
    }

    @Test
    @Cites("2/1")
    @DisplayName("2/1: rules may be content with a page in any one of the required networks")
    void anyRequiredNetwork() {
        PageRules any = PageRules.load(new StringReader("""
                        Правила: own
                        Версия: 1
                        Название: Свои
                        Сеть vk, пункт 1: ВКонтакте
                        Сеть ok, пункт 1: Одноклассники
                        Обязательна vk с 2022-12-01: акт
                        Обязательна ok с 2022-12-01: акт
                        Обязательные сети, администрация, пункт 1: хотя бы одна
                        Норма administration, пункт 2: 7
                        Норма unit, пункт 2: 3
                        Проверка network-required, пункт 1: ошибка
                        """ + acts()), "own.txt");
        PageRegistry one = PageRegistry.of(List.of(ADMINISTRATION), List.of(good("a", ADMINISTRATION, "vk")));
        assertThat(one.check(any, LATER)).isEmpty();
        assertThat(PageRegistry.of(List.of(ADMINISTRATION), List.of()).check(any, LATER))
                .hasSize(2);
    }

    private static String acts() {
        StringBuilder acts = new StringBuilder();
        for (PageAct act : PageAct.values()) {
            acts.append(act == PageAct.CONSENT ? "" : "Действие " + act.word() + ", пункт 3: советник\n");
        }
        return acts.toString();
    }

    @Test
    @Cites({"2/4", "2/2.5"})
    @DisplayName("2/4, 2/2.5: consents dated after the page became active do not count")
    void consentsAfterActivationDoNotCount() {
        OfficialPage good = good("p", UNIT, "vk");
        History<PageFact.Consent> late = History.of(START, new PageFact.Consent("unit-head", "решение"))
                .with(START.plusDays(1), new PageFact.Consent("head", "согласие"));
        OfficialPage page = new OfficialPage(
                "p",
                UNIT,
                "vk",
                good.kind(),
                good.tier(),
                good.identity(),
                good.status(),
                late,
                good.people(),
                good.protection(),
                good.presentation());
        assertThat(found(TODAY, page)).containsExactly("ERROR 2/4 consent-missing p", "ERROR 2/2.5 consent-missing p");
    }

    private static PageFact.Protection protection(String keeper, String storage) {
        return new PageFact.Protection(false, keeper, storage, null, "");
    }

    @Test
    @Cites("2/6")
    @DisplayName("2/6: two-factor authentication is on, and the access data are kept by somebody, somehow")
    void protection() {
        assertThat(found(TODAY, page(protection("кто", "где")))).containsExactly("ERROR 2/6.1 two-factor p");
        assertThat(found(TODAY, page(new PageFact.Protection(true, "кто", " ", null, ""))))
                .containsExactly("ERROR 2/6.2 access-data p");
        assertThat(found(TODAY, page(new PageFact.Protection(true, "", "где", null, ""))))
                .containsExactly("ERROR 2/6.2 access-data p");
    }

    @ParameterizedTest
    @Cites("2/6")
    @DisplayName("2/6: when another person protects the page, the access data are to be changed")
    @CsvSource({"Сидорова, , true", "Сидорова, 2022-10-19, true", "Сидорова, 2022-10-20, false", "Иванова, , false"})
    void newGuardNewAccessData(String name, LocalDate rotated, boolean warned) {
        OfficialPage page = page(
                new PageFact.Person("protection", Role.EXECUTOR, "", null),
                new PageFact.Person("protection", Role.EXECUTOR, name, null),
                new PageFact.Person("moderation", Role.EXECUTOR, "Другая", null),
                new PageFact.Protection(true, "кто", "где", rotated, ""));
        assertThat(found(TODAY, page).contains("WARNING 2/6.2 access-not-renewed p"))
                .isEqualTo(warned);
        assertThat(found(TODAY.minusDays(1), page)).isEmpty();
    }

    @Test
    @Cites({"2/5", "2/14"})
    @DisplayName("2/5, 2/14: somebody protects and somebody moderates each page, on behalf of its own side")
    void duties() {
        assertThat(found(TODAY, page(new PageFact.Person("protection", Role.EXECUTOR, "", null))))
                .containsExactly("ERROR 2/5.2 duty-vacant p");
        OfficialPage gone = page(new PageFact.Person("moderation", Role.EXECUTOR, "Петрова", TODAY));
        assertThat(found(TODAY, gone)).isEmpty();
        assertThat(found(TODAY.plusDays(1), gone)).containsExactly("ERROR 2/14.2 duty-vacant p");
        assertThat(found(TODAY, page(new PageFact.Person("moderation", Role.ADVISER, "Петрова", null))))
                .containsExactly("WARNING 2/14.2 duty-other-role p");
        OfficialPage other = good("q", ADMINISTRATION, "vk")
                .with(TODAY, new PageFact.Identity("", "https://example.org/q", "Заречный район"))
                .with(TODAY, new PageFact.Person("protection", Role.EXECUTOR, "Иванова", null));
        assertThat(found(TODAY, other)).containsExactly("WARNING 2/5.1 duty-other-role q");
    }

    @Test
    @Cites({"2/7", "2/12"})
    @DisplayName("2/7, 2/12: a page has an address and a name to publish, a description and a design")
    void addressDescriptionDesign() {
        assertThat(found(TODAY, page(new PageFact.Identity("", "", "Имя"))))
                .containsExactly("ERROR 2/7 address-missing p");
        assertThat(found(TODAY, page(new PageFact.Identity("", "https://vk.com/x", " "))))
                .containsExactly("ERROR 2/7 address-missing p");
        assertThat(found(TODAY, page(new PageFact.Presentation(false, "", false))))
                .containsExactly("ERROR 2/12 description p", "ERROR 2/12 design p", "ADVICE 2/3 mark p");
    }

    @Test
    @Cites("2/7")
    @DisplayName("2/7: a page is listed once")
    void listedOnce() {
        OfficialPage again = page(new PageFact.Identity("", "https://example.org/adm-vk", "Заречный район"));
        assertThat(found(TODAY, again)).containsExactly("ERROR 2/7 listed-twice p");
        assertThat(found(TODAY, again.with(TODAY, new PageFact.Standing(PageStatus.CLOSED, ""))))
                .isEmpty();
    }

    @Test
    @Cites("2/3")
    @DisplayName("2/3: the administration's pages share credentials, design and name; units' need not")
    void oneSystem() {
        OfficialPage other = good("q", ADMINISTRATION, "vk")
                .with(TODAY, new PageFact.Identity("", "https://example.org/q", "Район"))
                .with(TODAY, new PageFact.Protection(true, "кто", "где", null, "new"))
                .with(TODAY, new PageFact.Presentation(true, "new", true));
        assertThat(found(TODAY, other))
                .containsExactly(
                        "ERROR 2/3 one-credentials adm", "ERROR 2/3 one-design adm", "WARNING 2/3 one-name adm");
        OfficialPage unit = page(new PageFact.Presentation(true, "new", true));
        assertThat(found(TODAY, unit)).isEmpty();
    }

    @ParameterizedTest
    @Cites("2/10")
    @DisplayName("2/10: fewer than 3 last week is a warning; a week in part is excused, so is a banned network")
    @CsvSource({
        "vk, 2022-09-12, 2, 1",
        "vk, 2022-09-18, 0, 1",
        "vk, 2022-09-12, 3, 0",
        "vk, 2022-09-11, 0, 0",
        "facebook, 2022-09-12, 0, 0"
    })
    void weeklyNorm(String network, LocalDate day, int published, int warnings) {
        PageRegistry registry = PageRegistry.of(List.of(UNIT), List.of(good("p", UNIT, network)));
        List<Finding> findings = registry.check(RULES, day, (page, week) -> {
            assertThat(page).isEqualTo("p");
            assertThat(week).isEqualTo(YearWeek.of(2022, 36));
            return published;
        });
        assertThat(findings.stream().filter(it -> it.check() == Finding.Check.QUOTA))
                .hasSize(warnings)
                .allSatisfy(it -> {
                    assertThat(it.severity()).isEqualTo(Finding.Severity.WARNING);
                    assertThat(it.what().text(Language.EN))
                            .isEqualTo(published + " publications in week 2022-W36; at least 3 are recommended.");
                });
    }

    @Test
    @Cites("2/10")
    @DisplayName("2/10: the first week of a page that began on a Tuesday is excused")
    void theFirstWeekInPartIsExcused() {
        OfficialPage good = good("p", UNIT, "vk");
        OfficialPage tuesday = new OfficialPage(
                "p",
                UNIT,
                "vk",
                good.kind(),
                "school",
                good.identity(),
                History.of(START.plusDays(1), new PageFact.Standing(PageStatus.ACTIVE, "")),
                good.consents(),
                good.people(),
                good.protection(),
                good.presentation());
        PageRegistry registry = PageRegistry.of(List.of(UNIT), List.of(tuesday));
        assertThat(registry.check(RULES, START.plusWeeks(1), (page, week) -> 0))
                .extracting(Finding::check)
                .containsExactly(Finding.Check.TIER_UNKNOWN);
    }

    @Test
    void severitiesHaveNames() {
        assertThat(Finding.Severity.ERROR.text(Language.RU)).isEqualTo("ошибка");
        assertThat(Finding.Severity.ADVICE.text(Language.EN)).isEqualTo("advice");
    }
}
