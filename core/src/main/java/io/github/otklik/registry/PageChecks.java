package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;
import io.github.otklik.registry.Finding.Check;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Cites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be found about one page by itself, if it works on the day. */
final class PageChecks {
    private static final PageFact.Protection NOTHING_KNOWN = new PageFact.Protection(false, "", "", null, "");
    private static final PageFact.Presentation BARE = new PageFact.Presentation(false, "", false);

    private final OfficialPage page;
    private final PageRules rules;
    private final LocalDate asOf;
    private final List<Finding> findings;

    private PageChecks(OfficialPage page, PageRules rules, LocalDate asOf, List<Finding> findings) {
        this.page = page;
        this.rules = rules;
        this.asOf = asOf;
        this.findings = findings;
    }

    static void check(OfficialPage page, PageRules rules, LocalDate asOf, List<Finding> findings) {
        if (page.isActive(asOf)) {
            PageChecks it = new PageChecks(page, rules, asOf, findings);
            it.network();
            it.consents();
            it.protection();
            it.duties();
            it.address();
            it.presentation();
        }
    }

    @Cites("2/1")
    private void network() {
        Optional<PageRules.Network> network = rules.network(page.network());
        if (network.isEmpty()) {
            found(Check.NETWORK_UNLISTED, page.network());
            return;
        }
        network.get().period(asOf).ifPresent(period -> {
            Sentence name = Sentence.of(network.get().russian(), network.get().english());
            switch (period.standing()) {
                case BANNED -> found(Check.NETWORK_BANNED, name, period.from(), period.basis());
                case RESTRICTED -> found(Check.NETWORK_RESTRICTED, name, period.from(), period.basis());
                case REQUIRED, NO_ADVERTISING, ALLOWED, UNLISTED -> {}
            }
        });
    }

    @Cites({"2/4", "2/2.5"})
    private void consents() {
        LocalDate active = page.activeSince(asOf).orElseThrow();
        for (PageRules.Provision consent : rules.consents(page.owner().kind())) {
            if (!page.hasConsent(consent.key(), active)) {
                found(consent.clause(), Check.CONSENT_MISSING, new Wording.Word("consent", consent.key()), active);
            }
        }
    }

    @Cites({"2/5", "2/6"})
    private void protection() {
        PageFact.Protection protection =
                page.protection().at(asOf).map(History.Entry::value).orElse(NOTHING_KNOWN);
        if (!protection.twoFactor()) {
            found(Check.TWO_FACTOR);
        }
        if (protection.keeper().isBlank() || protection.storage().isBlank()) {
            found(Check.ACCESS_DATA);
        }
        LocalDate rotated = protection.rotated();
        Optional<LocalDate> changed = guardChanged();
        if (changed.isPresent() && (rotated == null || rotated.isBefore(changed.get()))) {
            found(Check.ACCESS_NOT_RENEWED, changed.get());
        }
    }

    /** When another person than before became responsible for protection. */
    private Optional<LocalDate> guardChanged() {
        Optional<LocalDate> changed = Optional.empty();
        String before = "";
        for (History.Entry<PageFact.Person> entry : page.people().entries()) {
            PageFact.Person person = entry.value();
            if (person.duty().equals(PageFact.Person.PROTECTION)
                    && !person.name().isEmpty()
                    && !entry.since().isAfter(asOf)) {
                changed = before.isEmpty() || before.equals(person.name()) ? changed : Optional.of(entry.since());
                before = person.name();
            }
        }
        return changed;
    }

    @Cites({"2/5", "2/14"})
    private void duties() {
        for (PageRules.Provision duty : rules.duties(page.owner().kind())) {
            Optional<PageFact.Person> person = page.responsible(duty.key(), asOf);
            if (person.isEmpty()) {
                found(duty.clause(), Check.DUTY_VACANT, new Wording.Word("duty", duty.key()), duty.role());
            } else if (!person.get().by().equals(duty.role())) {
                found(
                        duty.clause(),
                        Check.DUTY_OTHER_ROLE,
                        new Wording.Word("duty", duty.key()),
                        person.get().by(),
                        duty.role());
            }
        }
    }

    @Cites("2/7")
    private void address() {
        PageFact.Identity identity = page.identity(asOf);
        if (identity.address().isEmpty() || identity.name().isBlank()) {
            found(Check.ADDRESS_MISSING);
        }
    }

    @Cites({"2/12", "2/10"})
    private void presentation() {
        PageFact.Presentation presentation =
                page.presentation().at(asOf).map(History.Entry::value).orElse(BARE);
        if (!presentation.description()) {
            found(Check.DESCRIPTION);
        }
        if (presentation.design().isBlank()) {
            found(Check.DESIGN);
        }
        if (!presentation.mark()) {
            found(Check.MARK);
        }
        if (rules.quota(page.tier()).isEmpty()) {
            found(Check.TIER_UNKNOWN, page.tier());
        }
    }

    private void found(Check check, Object... values) {
        rules.check(check).ifPresent(rule -> found(rule.clause(), check, values));
    }

    private void found(Clause clause, Check check, Object... values) {
        add(findings, rules, clause, check, page.id(), values);
    }

    /** Adds a finding, if the rules want the check. */
    static void add(
            List<Finding> findings, PageRules rules, Clause clause, Check check, String subject, Object... values) {
        rules.check(check)
                .ifPresent(rule -> findings.add(new Finding(
                        check, rule.severity(), clause, subject, Wording.sentence("finding." + check.word(), values))));
    }
}
