package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.registry.PageRules.Network;
import io.github.otklik.registry.PageRules.NetworkStanding;
import io.github.otklik.registry.PageRules.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of networks over days drawn at random. */
class NetworksPropertyTest {
    private static final PageRules DECREE = PageRules.decree();
    private static final PageRules WITH_KNOWN = DECREE.withKnownNetworks();
    private static final List<Network> KNOWN = PageRules.knownNetworks();

    @Property(tries = 300)
    void aNetworkStandsAsTheGravestOfTheDaysPeriods(@ForAll @IntRange(max = 3000) int days) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(days);
        for (Network network : KNOWN) {
            List<Period> periods = network.periods(day);
            NetworkStanding gravest = periods.stream()
                    .map(Period::standing)
                    .max(Comparator.naturalOrder())
                    .orElse(NetworkStanding.ALLOWED);

            assertThat(network.standing(day)).isEqualTo(gravest);
            assertThat(network.periods()).containsAll(periods);
            assertThat(periods).allMatch(period -> !day.isBefore(period.from()));
        }
    }

    @Property(tries = 300)
    void knownNetworksChangeNothingThatTheRulesName(@ForAll @IntRange(max = 3000) int days) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(days);
        for (Network network : DECREE.networks()) {
            assertThat(WITH_KNOWN.standing(network.code(), day)).isEqualTo(network.standing(day));
        }
    }
}
