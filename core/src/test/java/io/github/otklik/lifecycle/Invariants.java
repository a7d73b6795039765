package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds of every message at every instant, whatever happened before; {@link #broken} names what does not. */
final class Invariants {
    private static final Set<ObligationKind> CURATORS_OR_REPORT =
            Set.of(ObligationKind.ANSWER, ObligationKind.REPORT_BREACH, ObligationKind.REPORT_SIGNIFICANT);

    private final MessageCase message;
    private final List<Obligation> all;
    private final List<Obligation> open = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Invariants(MessageCase message, List<Obligation> all) {
        this.message = message;
        this.all = all;
        for (Obligation obligation : all) {
            switch (obligation.status()) {
                case PENDING, OVERDUE, AWAITING_TERM, OPEN -> open.add(obligation);
                case MET, MET_LATE, LAPSED, CANCELLED -> {}
                case UNKNOWN -> {
                    if (obligation.done() == null) {
                        open.add(obligation);
                    }
                }
            }
        }
        expect(all.stream().filter(Obligation::isOpen).toList().equals(open), "open is what says that it is");
    }

    /** Everything that is wrong with a message as it stands at an instant, not before its latest act. */
    static List<String> broken(Procedure procedure, MessageCase message, Instant asOf) {
        return broken(message, procedure.obligations(message, asOf));
    }

    static List<String> broken(MessageCase message, List<Obligation> standing) {
        Invariants invariants = new Invariants(message, standing);
        invariants.check();
        return invariants.broken;
    }

    /** What is true of a message under every act. */
    static List<String> ofAnyAct(MessageCase message) {
        List<String> broken = new ArrayList<>();
        Facts facts = message.facts();
        State state = message.state();
        if ((state == State.WORK || state == State.REWORK) && !facts.led()) {
            broken.add("WORK and REWORK have a lead");
        }
        if (!facts.holders().coExecutors().containsAll(facts.holders().asked())) {
            broken.add("co-executors alone are asked");
        }
        if (!facts.holders().waiting().isEmpty() && facts.holders().asked().isEmpty()) {
            broken.add("nobody waits while nobody is asked");
        }
        for (Term term : message.book().live()) {
            boolean one = message.book().live().stream()
                            .filter(other -> other.open() && other.kind().equals(term.kind()))
                            .count()
                    == 1;
            boolean alone = term.kind().isDeclared()
                    || term.kind().equals(ObligationKind.ANSWER)
                    || term.kind().equals(ObligationKind.DRAFT)
                    || term.kind().equals(ObligationKind.REVIEW)
                    || term.kind().equals(ObligationKind.CONFIRM);
            if (term.open() && alone && !one) {
                broken.add("one " + term.kind() + " is open");
            }
            if (term.open() && term.kind().equals(ObligationKind.CONFIRM) && state != State.ANSWERED) {
                broken.add("CONFIRM is open in ANSWERED alone");
            }
            if (term.open() && term.kind().equals(ObligationKind.REVIEW) && state != State.REVIEW) {
                broken.add("REVIEW is open in REVIEW alone");
            }
        }
        return broken;
    }

    private void check() {
        all.forEach(this::standsTogether);
        states();
        units();
        reports();
    }

    private void states() {
        State state = message.state();
        String lead = message.lead().orElse(null);
        if (!state.open()) {
            expect(open.stream().allMatch(each -> each.kind().nature() == Nature.IMMEDIATE), "only reports open");
            return;
        }
        boolean interim = message.facts().drafting().interims() > 0;
        expect(count(ObligationKind.ANSWER) == (interim ? 0 : 1), "one ANSWER open until an answer is published");
        expect(rows(ObligationKind.ANSWER) == 1 && rows(ObligationKind.ROUTE) == 1, "one ANSWER and one ROUTE in all");
        expect(rows(ObligationKind.DRAFT) <= 1, "one DRAFT in all");
        expect((state == State.ROUTING) == (lead == null), "ROUTING is where nobody leads");
        expect(count(ObligationKind.REVIEW) == (state == State.REVIEW ? 1 : 0), "a REVIEW open in REVIEW alone");
        expect(count(ObligationKind.PUBLISH) == (state == State.APPROVED ? 1 : 0), "a PUBLISH open in APPROVED alone");
        expect(count(ObligationKind.REWORK) == (state == State.REWORK ? 1 : 0), "a REWORK open in REWORK alone");
        switch (state) {
            case ROUTING ->
                expect(count(ObligationKind.ROUTE) + count(ObligationKind.REROUTE) > 0, "a routing owed in ROUTING");
            case WORK ->
                expect(
                        count(ObligationKind.DRAFT) + count(ObligationKind.FINAL_DRAFT) == 1,
                        "a draft owed in WORK, interim or final");
            case REVIEW -> onlyCuratorsWith(ObligationKind.REVIEW);
            case APPROVED -> onlyCuratorsWith(ObligationKind.PUBLISH);
            default -> {}
        }
    }

    private void onlyCuratorsWith(ObligationKind kind) {
        expect(
                open.stream().allMatch(each -> each.kind().equals(kind) || CURATORS_OR_REPORT.contains(each.kind())),
                "nothing owed by units in " + message.state());
    }

    private void units() {
        String lead = message.lead().orElse(null);
        for (Obligation each : open) {
            String unit = each.unit();
            switch (each.kind().id()) {
                case "RETURN" ->
                    expect(unit != null && holds(unit), each.id() + " open for a unit that holds the message");
                case "CO_INFO" -> expect(message.coExecutors().contains(unit), each.id() + " open for a co-executor");
                case "COMBINE", "DRAFT", "REWORK", "FINAL_DRAFT" ->
                    expect(java.util.Objects.equals(unit, lead), each.id() + " open for the lead");
                default -> {}
            }
        }
        expect(count(ObligationKind.COMBINE) <= 1, "one COMBINE open");
        expect(
                count(ObligationKind.COMBINE) == 0
                        || count(ObligationKind.CO_INFO) + count(ObligationKind.REROUTE) == 0,
                "no COMBINE beside CO_INFO or REROUTE");
        long distinct = open.stream()
                .filter(each -> each.kind().equals(ObligationKind.CO_INFO)
                        || each.kind().equals(ObligationKind.RETURN))
                .map(each -> each.kind() + "/" + each.unit())
                .distinct()
                .count();
        expect(distinct == count(ObligationKind.CO_INFO) + count(ObligationKind.RETURN), "one of a kind for each unit");
    }

    private boolean holds(@Nullable String unit) {
        return message.lead().filter(lead -> lead.equals(unit)).isPresent()
                || message.coExecutors().contains(unit);
    }

    private void reports() {
        long late = all.stream()
                .filter(each -> each.kind().nature() == Nature.DUTY && each.unit() != null)
                .filter(each ->
                        each.status() == Obligation.Status.OVERDUE || each.status() == Obligation.Status.MET_LATE)
                .count();
        long reports = all.stream()
                .filter(each -> each.kind().equals(ObligationKind.REPORT_BREACH)
                        && each.status() != Obligation.Status.CANCELLED)
                .count();
        expect(reports >= late, "a report for each term that a unit missed");
        expect(count(ObligationKind.REPORT_SIGNIFICANT) <= 1, "one REPORT_SIGNIFICANT open");
    }

    private void standsTogether(Obligation each) {
        boolean byInstant = each.kind().equals(ObligationKind.FINAL_DRAFT);
        boolean fits = switch (each.status()) {
            case PENDING, MET -> each.lateness().working().isZero();
            case OVERDUE, MET_LATE -> byInstant || !each.lateness().working().isZero();
            case LAPSED -> each.lateness().working().isZero() && each.kind().nature() == Nature.WINDOW;
            case AWAITING_TERM -> each.due() == null && byInstant;
            case OPEN -> each.start().equals(each.due()) && each.kind().nature() == Nature.IMMEDIATE;
            case CANCELLED -> true;
            case UNKNOWN -> each.lateness().equals(Lateness.UNKNOWN);
        };
        boolean done = each.status() == Obligation.Status.MET || each.status() == Obligation.Status.MET_LATE;
        boolean told = each.status() == Obligation.Status.UNKNOWN || done == (each.done() != null);
        expect(fits && told, each + " contradicts itself");
        expect(each.clause().text().startsWith("1/"), each.id() + " without a clause");
    }

    private long count(ObligationKind kind) {
        return open.stream().filter(each -> each.kind().equals(kind)).count();
    }

    private long rows(ObligationKind kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).count();
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
