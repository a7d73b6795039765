package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Copies;
import io.github.otklik.triage.Triaged.Surge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that is proposed to a person, who decides. These are all there are; blocking an author is none of them. */
public sealed interface Proposal {
    /** The clause that knows the act. */
    Clause clause();

    /** Why it is proposed, at least one sentence. */
    List<Reason> reasons();

    /** Whether it is proposed outright; otherwise a person is asked to look first. */
    boolean certain();

    /**
     * Not to process the message (clause 1/18).
     *
     * @param ground  the ground
     * @param findings  the passages that give it, by place; none for a repeat
     * @param certain  whether it is proposed outright
     * @param clause  the clause
     * @param reasons  why
     */
    record Refuse(Command.Ground ground, List<Finding> findings, boolean certain, Clause clause, List<Reason> reasons)
            implements Proposal {
        /** Refuses null by name and copies the lists. */
        public Refuse {
            requireNonNull(ground, "ground");
            findings = Copies.list(findings, "findings");
            requireNonNull(clause, "clause");
            reasons = Copies.list(reasons, "reasons");
        }
    }

    /**
     * To delete the comment (clause 2/15).
     *
     * @param category  what it is deleted for
     * @param findings  the passages that give it, by place
     * @param certain  whether it is proposed outright
     * @param clause  the clause
     * @param reasons  why
     */
    record Delete(Category category, List<Finding> findings, boolean certain, Clause clause, List<Reason> reasons)
            implements Proposal {
        /** Refuses null by name and copies the lists. */
        public Delete {
            requireNonNull(category, "category");
            findings = Copies.list(findings, "findings");
            requireNonNull(clause, "clause");
            reasons = Copies.list(reasons, "reasons");
        }
    }

    /**
     * To link the message to an earlier one that it repeats (clause 1/15).
     *
     * @param of  the earlier message most like it, of those answered if any was
     * @param similarity  how alike they are, from 0 to 1
     * @param answers  how many answers that count the author has got to this question
     * @param answeredMoreThanOnce  whether they are as many as a refusal takes
     * @param added  words of the message that no earlier one of the question has
     * @param nothingNew  whether they are too few to be a new argument
     * @param clause  the clause
     * @param reasons  why
     */
    record LinkRepeat(
            String of,
            double similarity,
            int answers,
            boolean answeredMoreThanOnce,
            List<String> added,
            boolean nothingNew,
            Clause clause,
            List<Reason> reasons)
            implements Proposal {
        /** Refuses null by name and copies the lists. */
        public LinkRepeat {
            requireNonNull(of, "of");
            added = Copies.list(added, "added");
            requireNonNull(clause, "clause");
            reasons = Copies.list(reasons, "reasons");
        }

        @Override
        public boolean certain() {
            return answers > 0;
        }
    }

    /**
     * To mark the message as significant, so that it is reported to the head at once (clause 1/19bis).
     *
     * @param surge  the surge that it is part of, or null when it is a threat
     * @param certain  whether it is proposed outright
     * @param clause  the clause
     * @param reasons  why
     */
    record MarkSignificant(@Nullable Surge surge, boolean certain, Clause clause, List<Reason> reasons)
            implements Proposal {
        /** Refuses null by name and copies the list. */
        public MarkSignificant {
            requireNonNull(clause, "clause");
            reasons = Copies.list(reasons, "reasons");
        }
    }
}
