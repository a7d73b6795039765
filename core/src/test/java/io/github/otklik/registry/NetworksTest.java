package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.registry.PageRules.Network;
import io.github.otklik.registry.PageRules.NetworkStanding;
import io.github.otklik.registry.PageRules.Period;
import io.github.otklik.regulation.Clause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The networks that the library knows of whatever an act names. */
class NetworksTest {
    private static final PageRules RULES = PageRules.decree().withKnownNetworks();

    @ParameterizedTest
    @CsvSource({
        "vk, 2022-11-30, ALLOWED",
        "vk, 2026-11-26, REQUIRED",
        "ok, 2026-11-26, REQUIRED",
        "max, 2026-11-26, ALLOWED",
        "telegram, 2026-02-08, ALLOWED",
        "telegram, 2026-02-09, RESTRICTED",
        "telegram, 2026-11-26, RESTRICTED",
        "whatsapp, 2025-08-12, ALLOWED",
        "whatsapp, 2026-11-26, RESTRICTED",
        "facebook, 2026-11-26, BANNED",
        "elsewhere, 2026-11-26, UNLISTED"
    })
    void aNetworkStandsAsItsDatesSay(String code, LocalDate day, NetworkStanding standing) {
        assertThat(RULES.standing(code, day)).isEqualTo(standing);
    }

    @Test
    void advertisingInTelegramIsUnlawfulFromItsDayOnBesideTheRestriction() {
        Network telegram = RULES.network("telegram").orElseThrow();

        assertThat(telegram.periods(LocalDate.of(2026, 3, 4)))
                .extracting(Period::standing)
                .containsExactly(NetworkStanding.RESTRICTED);
        assertThat(telegram.periods(LocalDate.of(2026, 3, 5)))
                .extracting(Period::standing)
                .containsExactly(NetworkStanding.RESTRICTED, NetworkStanding.NO_ADVERTISING);
    }

    @Test
    void everyPeriodNamesItsSourceAndWhatWasNotReadSaysSo() {
        for (Network network : PageRules.knownNetworks()) {
            assertThat(network.clause()).as(network.code()).isEqualTo(Clause.UNKNOWN);
            assertThat(network.periods()).extracting(Period::basis).noneMatch(String::isBlank);
        }
        assertThat(PageRules.knownNetworks().stream()
                        .flatMap(network -> network.periods().stream())
                        .filter(period -> period.standing() == NetworkStanding.RESTRICTED
                                && period.from().isAfter(LocalDate.of(2025, 1, 1))))
                .isNotEmpty()
                .allMatch(period -> period.basis().contains("не провер"));
    }

    @Test
    void whatTheRulesNameStandsAsTheySay() {
        assertThat(RULES.networks().subList(0, 5)).isEqualTo(PageRules.decree().networks());
        assertThat(RULES.networks())
                .extracting(Network::code)
                .doesNotHaveDuplicates()
                .contains("max", "telegram");
        assertThat(RULES).hasToString(PageRules.decree().toString());
        assertThat(RULES.formats()).isEqualTo(PageRules.decree().formats());
        assertThat(RULES.consents(Owner.Kind.UNIT)).isEqualTo(PageRules.decree().consents(Owner.Kind.UNIT));
        assertThat(RULES.quota("unit")).isEqualTo(PageRules.decree().quota("unit"));
        for (Finding.Check check : Finding.Check.values()) {
            assertThat(RULES.check(check)).isEqualTo(PageRules.decree().check(check));
        }
    }

    @Test
    void aPageInAKnownNetworkIsCheckedByItsDates() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        Owner works = Owner.of("works", Owner.Kind.UNIT, "Отдел");
        OfficialPage page = new OfficialPage(
                "x",
                works,
                "telegram",
                OfficialPage.Kind.CHANNEL,
                "unit",
                History.of(day, new PageFact.Identity("1", "https://t.me/x", "Отдел")),
                History.of(day, new PageFact.Standing(PageStatus.ACTIVE, "")),
                History.none(),
                History.none(),
                History.none(),
                History.none());
        PageRegistry registry = PageRegistry.of(List.of(works), List.of(page));

        assertThat(registry.check(PageRules.decree(), day))
                .extracting(Finding::check)
                .contains(Finding.Check.NETWORK_UNLISTED);
        assertThat(registry.check(RULES, day))
                .extracting(Finding::check)
                .contains(Finding.Check.NETWORK_RESTRICTED)
                .doesNotContain(Finding.Check.NETWORK_UNLISTED);
    }
}
