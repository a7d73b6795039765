package io.github.otklik.registry;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides one command on one page against the rules and the table of statuses. */
final class PageDecider {
    private final PageRules rules;
    private final PageCommand command;
    private final PageCommand.Header header;
    private final StatusChange change;

    PageDecider(PageRules rules, PageCommand command) {
        this.rules = rules;
        this.command = command;
        this.header = command.header();
        this.change = StatusChange.of(command.type());
    }

    /** The answer, given the page of that id and the owner of that id, where there are any. */
    Decision<OfficialPage> decide(Optional<OfficialPage> page, Optional<Owner> named) {
        Optional<Owner> owner = page.map(OfficialPage::owner).or(() -> named);
        Clause clause = clause(owner);
        if (change.fromNothing() && page.isPresent()) {
            return rejected(Refusal.Code.DUPLICATE_PAGE, clause, "duplicate-page", header.page());
        }
        if (!change.fromNothing() && page.isEmpty()) {
            return rejected(Refusal.Code.UNKNOWN_PAGE, clause, "unknown-page", header.page());
        }
        if (owner.isEmpty()) {
            return rejected(Refusal.Code.UNKNOWN_OWNER, clause, "unknown-owner", ownerId());
        }
        return provision(owner.get())
                .map(provision -> decide(page, owner.get(), provision))
                .orElseGet(() -> rejected(
                        Refusal.Code.UNKNOWN_CONSENT,
                        clause,
                        "unknown-consent",
                        ((PageFact.Consent) ((PageCommand.Add) command).fact()).kind(),
                        rules.consents(owner.get().kind()).stream()
                                .map(PageRules.Provision::key)
                                .toList()));
    }

    private Decision<OfficialPage> decide(Optional<OfficialPage> page, Owner owner, PageRules.Provision provision) {
        Clause clause = provision.clause();
        Role role = header.actor().role();
        if (!role.equals(provision.role())) {
            return rejected(Refusal.Code.WRONG_ROLE, clause, "wrong-role", command.type(), provision.role(), role);
        }
        if (role.equals(Role.EXECUTOR) && !owner.id().equals(header.actor().unit())) {
            return rejected(
                    Refusal.Code.WRONG_UNIT,
                    clause,
                    "wrong-unit",
                    owner.id(),
                    Text.quoted(String.valueOf(header.actor().unit())));
        }
        if (page.isEmpty()) {
            return entry(owner, clause);
        }
        return decide(page.get(), clause);
    }

    private Decision<OfficialPage> entry(Owner owner, Clause clause) {
        if (command instanceof PageCommand.Plan plan) {
            PageFact.Standing planned = new PageFact.Standing(PageStatus.PLANNED, "");
            return entered(owner, plan.network(), plan.kind(), plan.tier(), planned, List.of(plan.identity()), clause);
        }
        PageCommand.Exempt exempt = (PageCommand.Exempt) command;
        PageFact.Standing standing = new PageFact.Standing(PageStatus.EXEMPT, exempt.basis());
        return entered(owner, exempt.network(), OfficialPage.Kind.PROFILE, "", standing, List.of(), clause);
    }

    private Decision<OfficialPage> entered(
            Owner owner,
            String network,
            OfficialPage.Kind kind,
            String tier,
            PageFact.Standing first,
            List<PageFact> more,
            Clause clause) {
        if (header.page().isBlank()) {
            return invalid(clause, "page", Wording.sentence("flaw.missing", Text.quoted(header.page())));
        }
        if (network.isBlank()) {
            return invalid(clause, "network", Wording.sentence("flaw.missing", Text.quoted(network)));
        }
        List<PageFact> facts = new ArrayList<>(more);
        facts.add(first);
        for (PageFact fact : facts) {
            List<Flaw> flaws = FactCheck.flaws(fact);
            if (!flaws.isEmpty()) {
                return flawed(clause, flaws.get(0));
            }
        }
        OfficialPage page = OfficialPage.entered(header.page(), owner, network, kind, tier, header.date(), first);
        for (PageFact fact : more) {
            page = page.with(header.date(), fact);
        }
        return new Decision.Accepted<>(List.of(page));
    }

    @Cites({"2/2.1", "2/2.5", "2/4"})
    private Decision<OfficialPage> decide(OfficialPage page, Clause clause) {
        if (header.date().isBefore(page.last())) {
            return rejected(Refusal.Code.OUT_OF_ORDER, clause, "out-of-order", header.date(), page.last());
        }
        Optional<PageStatus> status = page.status(header.date());
        if (!change.allows(status)) {
            return rejected(Refusal.Code.WRONG_STATUS, clause, "wrong-status", command.type(), status.orElseThrow());
        }
        if (change.consents()) {
            for (PageRules.Provision consent : rules.consents(page.owner().kind())) {
                if (!page.hasConsent(consent.key(), header.date())) {
                    return rejected(
                            Refusal.Code.NO_CONSENT,
                            consent.clause(),
                            "no-consent",
                            new Wording.Word("consent", consent.key()),
                            consent.role());
                }
            }
        }
        PageFact fact = fact();
        List<Flaw> flaws = FactCheck.flaws(fact);
        return flaws.isEmpty()
                ? new Decision.Accepted<>(List.of(page.with(header.date(), fact)))
                : flawed(clause, flaws.get(0));
    }

    private PageFact fact() {
        PageStatus to = change.to();
        return to != null
                ? new PageFact.Standing(to, ((PageCommand.Move) command).basis())
                : ((PageCommand.Add) command).fact();
    }

    /** Who may issue the command; of a consent, who gives it. */
    private Optional<PageRules.Provision> provision(Owner owner) {
        if (command instanceof PageCommand.Add add && add.fact() instanceof PageFact.Consent consent) {
            return rules.consents(owner.kind()).stream()
                    .filter(each -> each.key().equals(consent.kind()))
                    .findFirst();
        }
        return rules.permission(command.type(), owner.kind());
    }

    /** The clause of the command; of a consent that no rule names, that of agreeing. */
    private Clause clause(Optional<Owner> owner) {
        Owner.Kind kind = owner.map(Owner::kind).orElse(Owner.Kind.ADMINISTRATION);
        return rules.permission(command.type(), kind)
                .or(() -> rules.permission(PageAct.AGREE, kind))
                .orElseThrow()
                .clause();
    }

    private String ownerId() {
        if (command instanceof PageCommand.Plan plan) {
            return plan.owner();
        }
        return ((PageCommand.Exempt) command).owner();
    }

    private Decision<OfficialPage> flawed(Clause clause, Flaw flaw) {
        return flaw.secret()
                ? rejected(Refusal.Code.SECRET, clause, "field", flaw.field(), flaw.sentence())
                : invalid(clause, flaw.field(), flaw.sentence());
    }

    private Decision<OfficialPage> invalid(Clause clause, String field, Sentence flaw) {
        return rejected(Refusal.Code.INVALID, clause, "field", field, flaw);
    }

    private static Decision<OfficialPage> rejected(Refusal.Code code, Clause clause, String key, Object... values) {
        return new Decision.Rejected<>(new Refusal(code, clause, Wording.sentence("rejected." + key, values)));
    }
}
