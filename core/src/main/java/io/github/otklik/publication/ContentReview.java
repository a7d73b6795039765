package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Sentence;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.Wording;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be done to material for the administration's pages (clause 2/9): given in, it is edited, or returned with
 * remarks, or published. This class is immutable and thread-safe.
 */
public final class ContentReview {
    private static final int LONGEST_FIELD = 1000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_REMARKS = 1_000;

    private final PageRules rules;

    private ContentReview(PageRules rules) {
        this.rules = rules;
    }

    /** A review under rules. */
    public static ContentReview of(PageRules rules) {
        return new ContentReview(requireNonNull(rules, "rules"));
    }

    /** The answer to an act on material; nothing changes until the events of an accepted one are folded. */
    @Cites("2/9")
    public Decision<ContentEvent> decide(Material material, ContentCommand command) {
        requireNonNull(material, "material");
        requireNonNull(command, "command");
        ContentCommand.Header header = command.header();
        if (material.events().stream()
                .anyMatch(event -> event.command().header().id().equals(header.id()))) {
            return new Decision.AlreadyDone<>(header.id());
        }
        PageRules.Provision provision = provision(command.type());
        Clause clause = provision.clause();
        Role role = header.actor().role();
        ContentTransition row = ContentTransition.of(command.type());
        if (!role.equals(provision.role())) {
            return rejected(Refusal.Code.WRONG_ROLE, clause, "wrong-role", command.type(), provision.role(), role);
        }
        Instant latest = latest(material);
        if (header.at().isBefore(latest)) {
            return rejected(Refusal.Code.OUT_OF_ORDER, clause, "out-of-order-content", header.at(), latest);
        }
        if (!row.from().contains(material.state())) {
            return rejected(Refusal.Code.WRONG_STATE, clause, "wrong-state", command.type(), material.state());
        }
        if (row.bySubmitter() && !isSubmitter(material, command)) {
            return rejected(
                    Refusal.Code.WRONG_UNIT,
                    clause,
                    "other-unit",
                    material.unit().orElse(""));
        }
        if (command instanceof ContentCommand.Submit submit) {
            Optional<Refusal> refusal = Formats.refusal(rules, submit.format());
            if (refusal.isPresent()) {
                return new Decision.Rejected<>(refusal.get());
            }
        }
        return flaw(command)
                .<Decision<ContentEvent>>map(
                        flaw -> new Decision.Rejected<>(new Refusal(Refusal.Code.INVALID, clause, flaw)))
                .orElseGet(() -> new Decision.Accepted<>(List.of(new ContentEvent(command, rules.toString()))));
    }

    /** What a role can do in a state, for buttons. */
    public Set<PageAct> allowed(ContentState state, Role role) {
        requireNonNull(state, "state");
        requireNonNull(role, "role");
        Set<PageAct> allowed = EnumSet.noneOf(PageAct.class);
        for (ContentTransition row : ContentTransition.TABLE) {
            if (row.from().contains(state) && provision(row.command()).role().equals(role)) {
                allowed.add(row.command());
            }
        }
        return Collections.unmodifiableSet(allowed);
    }

    private PageRules.Provision provision(PageAct act) {
        return rules.permission(act, Owner.Kind.ADMINISTRATION).orElseThrow();
    }

    private static Instant latest(Material material) {
        List<ContentEvent> events = material.events();
        return events.isEmpty()
                ? Instant.MIN
                : events.get(events.size() - 1).command().header().at();
    }

    private static boolean isSubmitter(Material material, ContentCommand command) {
        String unit = command.header().actor().unit();
        return material.events().isEmpty() || material.unit().equals(Optional.ofNullable(unit));
    }

    private static Optional<Sentence> flaw(ContentCommand command) {
        return required("id", command.header().id(), LONGEST_FIELD).or(() -> ownFlaw(command));
    }

    private static Optional<Sentence> ownFlaw(ContentCommand command) {
        if (command instanceof ContentCommand.Submit it) {
            return required("page", it.page(), LONGEST_FIELD).or(() -> required("text", it.text(), LONGEST_TEXT));
        }
        if (command instanceof ContentCommand.Edit it) {
            return required("text", it.text(), LONGEST_TEXT);
        }
        if (command instanceof ContentCommand.Return it) {
            return remarks(it.remarks());
        }
        if (command instanceof ContentCommand.Withdraw it) {
            return bounded("reason", it.reason(), LONGEST_FIELD);
        }
        return command instanceof ContentCommand.Publish it
                ? bounded("address", it.address(), LONGEST_FIELD)
                : Optional.empty();
    }

    private static Optional<Sentence> remarks(List<String> remarks) {
        if (remarks.isEmpty()) {
            return required("remarks", "", LONGEST_TEXT);
        }
        if (remarks.size() > MOST_REMARKS) {
            return Optional.of(wrong("remarks", Wording.sentence("flaw.too-many", remarks.size(), MOST_REMARKS)));
        }
        return remarks.stream()
                .flatMap(remark -> required("remarks", remark, LONGEST_TEXT).stream())
                .findFirst();
    }

    private static Optional<Sentence> required(String field, String value, int most) {
        return value.isBlank()
                ? Optional.of(wrong(field, Wording.sentence("flaw.missing", "''")))
                : bounded(field, value, most);
    }

    private static Optional<Sentence> bounded(String field, String value, int most) {
        return value.length() > most
                ? Optional.of(wrong(field, Wording.sentence("flaw.too-long", value.length(), most)))
                : Optional.empty();
    }

    private static Sentence wrong(String field, Sentence flaw) {
        return Wording.sentence("rejected.field", field, flaw);
    }

    private static Decision<ContentEvent> rejected(Refusal.Code code, Clause clause, String key, Object... values) {
        return new Decision.Rejected<>(new Refusal(code, clause, Wording.sentence("rejected." + key, values)));
    }
}
