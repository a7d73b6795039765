package io.github.otklik.registry;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Sentence;
import io.github.otklik.registry.PageRegistry.Entry;
import io.github.otklik.registry.PageRegistry.Exemption;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.util.List;
import java.util.Optional;

/** Decides one command on one entry of the register against the rules and the table of statuses. */
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

    /** The answer, given the entry of that id and the owner of that id, where there are any. */
    Decision<Entry> decide(Optional<Entry> entry, Optional<Owner> named) {
        Optional<Owner> owner = entry.map(Entry::owner).or(() -> named);
        Clause clause = clause(owner);
        if (change.fromNothing() && entry.isPresent()) {
            return rejected(Refusal.Code.DUPLICATE_PAGE, clause, "duplicate-page", header.page());
        }
        if (!change.fromNothing() && entry.isEmpty()) {
            return rejected(Refusal.Code.UNKNOWN_PAGE, clause, "unknown-page", header.page());
        }
        if (owner.isEmpty()) {
            return rejected(Refusal.Code.UNKNOWN_OWNER, clause, "unknown-owner", ownerId());
        }
        return provision(owner.get())
                .map(provision -> decide(entry, owner.get(), provision))
                .orElseGet(() -> rejected(
                        Refusal.Code.UNKNOWN_CONSENT,
                        clause,
                        "unknown-consent",
                        ((PageFact.Consent) ((PageCommand.Add) command).fact()).kind(),
                        rules.consents(owner.get().kind()).stream()
                                .map(PageRules.Provision::key)
                                .toList()));
    }

    private Decision<Entry> decide(Optional<Entry> entry, Owner owner, PageRules.Provision provision) {
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
        if (entry.isEmpty()) {
            return first(owner, clause);
        }
        return decide(entry.get(), clause);
    }

    private Decision<Entry> first(Owner owner, Clause clause) {
        if (command instanceof PageCommand.Plan plan) {
            PageFact.Standing planned = new PageFact.Standing(PageStatus.PLANNED, "");
            return invalid(clause, plan.network(), List.of(plan.identity(), planned))
                    .orElseGet(() -> accepted(OfficialPage.entered(
                                    header.page(),
                                    owner,
                                    plan.network(),
                                    plan.kind(),
                                    plan.tier(),
                                    header.date(),
                                    planned)
                            .with(header.date(), plan.identity())));
        }
        PageCommand.Exempt exempt = (PageCommand.Exempt) command;
        PageFact.Standing standing = new PageFact.Standing(PageStatus.EXEMPT, exempt.basis());
        return invalid(clause, exempt.network(), List.of(standing))
                .orElseGet(() -> accepted(
                        new Exemption(header.page(), owner, exempt.network(), History.of(header.date(), standing))));
    }

    /** What is wrong with the fields of a first entry. */
    private Optional<Decision<Entry>> invalid(Clause clause, String network, List<PageFact> facts) {
        if (header.page().isBlank()) {
            return Optional.of(invalid(clause, "page", Wording.sentence("flaw.missing", Text.quoted(header.page()))));
        }
        if (network.isBlank()) {
            return Optional.of(invalid(clause, "network", Wording.sentence("flaw.missing", Text.quoted(network))));
        }
        return facts.stream()
                .flatMap(fact -> FactCheck.flaws(fact).stream())
                .findFirst()
                .map(flaw -> flawed(clause, flaw));
    }

    private static Decision<Entry> accepted(Entry entry) {
        return new Decision.Accepted<>(List.of(entry));
    }

    @Cites({"2/2.1", "2/2.5", "2/4"})
    private Decision<Entry> decide(Entry entry, Clause clause) {
        if (header.date().isBefore(entry.last())) {
            return rejected(Refusal.Code.OUT_OF_ORDER, clause, "out-of-order", header.date(), entry.last());
        }
        Optional<PageStatus> status = entry.status(header.date());
        if (!change.allows(status)) {
            return rejected(Refusal.Code.WRONG_STATUS, clause, "wrong-status", command.type(), status.orElseThrow());
        }
        if (change.consents() && entry instanceof OfficialPage page) {
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
        return flaws.isEmpty() ? accepted(with(entry, fact)) : flawed(clause, flaws.get(0));
    }

    /** The entry with a fact that its status allows: of an exemption only that it is closed. */
    private Entry with(Entry entry, PageFact fact) {
        return entry instanceof Exemption exemption
                ? exemption.with(header.date(), (PageFact.Standing) fact)
                : ((OfficialPage) entry).with(header.date(), fact);
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

    private Decision<Entry> flawed(Clause clause, Flaw flaw) {
        return flaw.secret()
                ? rejected(Refusal.Code.SECRET, clause, "field", flaw.field(), flaw.sentence())
                : invalid(clause, flaw.field(), flaw.sentence());
    }

    private Decision<Entry> invalid(Clause clause, String field, Sentence flaw) {
        return rejected(Refusal.Code.INVALID, clause, "field", field, flaw);
    }

    private static Decision<Entry> rejected(Refusal.Code code, Clause clause, String key, Object... values) {
        return new Decision.Rejected<>(new Refusal(code, clause, Wording.sentence("rejected." + key, values)));
    }
}
