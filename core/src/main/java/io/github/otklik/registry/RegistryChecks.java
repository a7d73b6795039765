package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;
import io.github.otklik.registry.Finding.Check;
import io.github.otklik.text.Cites;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What is found by looking at several pages together. */
final class RegistryChecks {
    private static final Set<PageStatus> COVERING = Set.of(PageStatus.ACTIVE, PageStatus.EXEMPT);
    private static final int MOST_SHOWN = 10;

    private final PageRules rules;
    private final LocalDate asOf;
    private final List<Finding> findings;

    RegistryChecks(PageRules rules, LocalDate asOf, List<Finding> findings) {
        this.rules = rules;
        this.asOf = asOf;
        this.findings = findings;
    }

    /** What the pages that work on the day have in common, or should have. */
    void together(Collection<OfficialPage> pages) {
        List<OfficialPage> active =
                pages.stream().filter(page -> page.isActive(asOf)).toList();
        listedTwice(active);
        sameForAll(active);
    }

    @Cites("2/7")
    private void listedTwice(List<OfficialPage> active) {
        Map<String, String> first = new HashMap<>();
        for (OfficialPage page : active) {
            String address = page.identity(asOf).address();
            String other = address.isEmpty() ? null : first.putIfAbsent(page.network() + " " + address, page.id());
            if (other != null) {
                found(Check.LISTED_TWICE, page.id(), address, other);
            }
        }
    }

    /** One system of credentials, one design and one name for the pages of each administration. */
    @Cites("2/3")
    private void sameForAll(List<OfficialPage> active) {
        Map<String, Set<String>> credentials = new HashMap<>();
        Map<String, Set<String>> designs = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> administrations = new LinkedHashSet<>();
        for (OfficialPage page : active) {
            if (page.owner().kind() == Owner.Kind.ADMINISTRATION) {
                administrations.add(page.owner().id());
                collect(credentials, page, page.protection(), PageFact.Protection::credentials);
                collect(designs, page, page.presentation(), PageFact.Presentation::design);
                collect(names, page, page.identity(), PageFact.Identity::name);
            }
        }
        for (String owner : administrations) {
            several(Check.ONE_CREDENTIALS, owner, credentials);
            several(Check.ONE_DESIGN, owner, designs);
            several(Check.ONE_NAME, owner, names);
        }
    }

    private <T> void collect(
            Map<String, Set<String>> found, OfficialPage page, History<T> history, Function<T, String> what) {
        String value = history.at(asOf).map(entry -> what.apply(entry.value())).orElse("");
        if (!value.isBlank()) {
            found.computeIfAbsent(page.owner().id(), id -> new TreeSet<>()).add(value.strip());
        }
    }

    private void several(Check check, String owner, Map<String, Set<String>> values) {
        Set<String> different = values.getOrDefault(owner, Set.of());
        if (different.size() > 1) {
            found(check, owner, different.stream().limit(MOST_SHOWN).toList());
        }
    }

    /** Who has neither page nor exemption in a network that is required on the day. */
    @Cites("2/1")
    void required(Collection<Owner> owners, Collection<PageRegistry.Entry> entries) {
        List<PageRules.Network> required = rules.networks().stream()
                .filter(network -> network.standing(asOf) == PageRules.NetworkStanding.REQUIRED)
                .toList();
        Set<String> covered = new HashSet<>();
        for (PageRegistry.Entry entry : entries) {
            Optional<PageStatus> status = entry.status(asOf);
            if (status.isPresent() && COVERING.contains(status.get())) {
                covered.add(entry.owner().id() + " " + entry.network());
            }
        }
        for (Owner owner : owners) {
            rules.requirement(owner.kind()).ifPresent(requirement -> {
                List<PageRules.Network> missing = required.stream()
                        .filter(network -> !covered.contains(owner.id() + " " + network.code()))
                        .toList();
                if (requirement.every() || missing.size() == required.size()) {
                    for (PageRules.Network network : missing) {
                        PageChecks.add(
                                findings,
                                rules,
                                requirement.clause(),
                                Check.NETWORK_REQUIRED,
                                owner.id(),
                                Sentence.of(network.russian(), network.english()),
                                network.period(asOf).orElseThrow().basis());
                    }
                }
            });
        }
    }

    private void found(Check check, String subject, Object... values) {
        rules.check(check).ifPresent(rule -> PageChecks.add(findings, rules, rule.clause(), check, subject, values));
    }
}
