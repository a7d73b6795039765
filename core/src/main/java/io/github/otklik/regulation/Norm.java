package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The norm that gives an obligation its length, its holder and its clause and, where the act declares the obligation, what
 * starts it and what ends it.
 *
 * @param kind  the obligation
 * @param clause  the clause it stands in
 * @param holder  the role that has to act
 * @param normal  the length where no condition applies
 * @param cases  lengths for messages to which a condition applies, in the order of the text; the last that applies wins
 * @param start  the event that starts a declared term; of built-in ones, for a {@code DRAFT} not counted back, the access or
 *     the routing, where the text says which
 * @param ends  the events that end a declared term, in the order of the text; else empty
 */
public record Norm(
        ObligationKind kind,
        Clause clause,
        Role holder,
        Measure normal,
        List<Case> cases,
        Optional<Event> start,
        List<Event> ends) {
    /**
     * A length for some messages.
     *
     * @param condition  for which
     * @param measure  how long
     */
    public record Case(Condition condition, Measure measure) {
        /** Refuses null by name. */
        public Case {
            requireNonNull(condition, "condition");
            requireNonNull(measure, "measure");
        }
    }

    /** What starts or ends a declared term: an accepted act, or what it did. */
    public enum Event {
        /** Access given; starts only. */
        ACCESS,
        /** Any classification. */
        CLASSIFICATION,
        /** Any routing. */
        ROUTING,
        /** A return by any unit. */
        RETURN,
        /** Information given by a co-executor. */
        INFORMATION,
        /** Any draft. */
        DRAFT,
        /** A draft of a final answer. */
        FINAL_DRAFT,
        /** The approval of the last stage. */
        APPROVAL,
        /** A return for rework by any stage. */
        REWORK,
        /** The first response. */
        FIRST_RESPONSE,
        /** The publication of an interim answer. */
        INTERIM_ANSWER,
        /** The publication of a final answer. */
        ANSWER,
        /** Either publication. */
        PUBLICATION,
        /** A mark of significance by {@code mark-significant}. */
        MARK,
        /** A denial by the author. */
        DENIAL,
        /** A confirmation by the author. */
        CONFIRMATION,
        /** Any report to the head; ends only. */
        REPORT
    }

    /** Refuses null by name, copies the lists and leaves out first cases that say no more than the length itself. */
    public Norm {
        Copies.whole(cases, "cases");
        requireNonNull(kind, "kind");
        requireNonNull(clause, "clause");
        requireNonNull(holder, "holder");
        requireNonNull(normal, "normal");
        requireNonNull(start, "start");
        ends = Copies.list(ends, "ends");
        int first = 0;
        while (first < cases.size() && cases.get(first).measure().equals(normal)) {
            first++;
        }
        cases = List.copyOf(cases.subList(first, cases.size()));
    }

    /** A built-in term with one length for messages of high importance and one for all others. */
    public Norm(ObligationKind kind, Clause clause, Role holder, Measure normal, Measure high) {
        this(
                kind,
                clause,
                holder,
                normal,
                List.of(new Case(new Condition.Degree(Importance.HIGH), requireNonNull(high, "high"))),
                Optional.empty(),
                List.of());
    }

    /** The length for a message of high importance to which no other condition applies. */
    public Measure high() {
        return measure(Importance.HIGH);
    }

    /** The length for a message of that importance to which no other condition applies. */
    public Measure measure(Importance importance) {
        requireNonNull(importance, "importance");
        return measure(Condition.Circumstances.of(importance));
    }

    /** The length for a message: that of the last case that applies, or else the line's own. Linear in the cases. */
    public Measure measure(Condition.Circumstances message) {
        return applying(message).map(Case::measure).orElse(normal);
    }

    /** The condition by which the length for a message was chosen; empty where it is the line's own. Linear in the cases. */
    public Optional<Condition> condition(Condition.Circumstances message) {
        return applying(message).map(Case::condition);
    }

    private Optional<Case> applying(Condition.Circumstances message) {
        requireNonNull(message, "message");
        for (int i = cases.size() - 1; i >= 0; i--) {
            if (cases.get(i).condition().applies(message)) {
                return Optional.of(cases.get(i));
            }
        }
        return Optional.empty();
    }

    /** All lengths, the line's own first. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(normal));
        cases.forEach(each -> measures.add(each.measure()));
        return Collections.unmodifiableList(measures);
    }
}
