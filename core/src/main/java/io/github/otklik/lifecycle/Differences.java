package io.github.otklik.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * What a decision has made of the terms of a message: each stands where it stood, and those that it started stand behind them.
 *
 * <p>Confined to one decision.
 */
final class Differences {
    private final List<Term> before;
    private final List<Term> now;

    /**
     * The differences between two lists.
     *
     * @param before  the terms of the message, which nobody changes
     * @param now  the terms of the decision, while they change
     */
    Differences(List<Term> before, List<Term> now) {
        this.before = before;
        this.now = now;
    }

    /** The terms that differ from those of the message. */
    List<Term> changed() {
        List<Term> changed = new ArrayList<>(4);
        for (int i = 0; i < now.size(); i++) {
            if (i >= before.size() || !now.get(i).equals(before.get(i))) {
                changed.add(now.get(i));
            }
        }
        return changed;
    }

    /** Whether a term is new, or may have another due instant because of its holder or of what was set for it by hand. */
    boolean isMoved(int place) {
        if (place >= before.size()) {
            return true;
        }
        Term old = before.get(place);
        Term term = now.get(place);
        return !term.limits().equals(old.limits()) || !term.holding().equals(old.holding());
    }

    /** The terms as they are now, in a list that stays as it is: that of the message where nothing was changed yet. */
    List<Term> unchanging() {
        return isNone() ? before : List.copyOf(now);
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isNone() {
        boolean none = now.size() == before.size();
        for (int i = 0; none && i < now.size(); i++) {
            none = now.get(i) == before.get(i);
        }
        return none;
    }
}
