package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.GivenActs;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What can happen under acts of other shapes than the decree's, within bounds. */
class ActExplorationTest {
    private static final int ACTS = Integer.getInteger("otklik.exploration.acts", 40);
    private static final int STATES = Integer.getInteger("otklik.exploration.states", 250);

    /** Drawn acts get to an agreement too late for the bounds. */
    private static final Regulation AGREED = Regulation.load(new StringReader("""
            Правила: agreed
            Действуют с: 2022-01-01
            Срок FINAL_DRAFT, исполнитель, пункт 1: по согласованию
            Действие give-access, министерство, пункт 2
            Действие route, куратор, пункт 3
            Действие submit-draft, исполнитель, пункт 4
            Действие publish, куратор, пункт 5
            Действие agree-final-term, куратор, пункт 6
            Согласование: нет
            """), "agreed.txt");

    @Test
    void nothingThatCanHappenUnderAnyActBreaksWhatIsTrueOfEveryMessage() {
        Set<String> tried = new TreeSet<>();
        Set<String> done = new TreeSet<>();
        Set<String> features = new TreeSet<>();
        int states = 0;
        for (int number = 0; number <= ACTS; number++) {
            Regulation act = number == ACTS ? AGREED : GivenActs.act(number);
            ActExploration exploration = new ActExploration(act, STATES);
            exploration.run();
            states += exploration.states();
            tried.addAll(exploration.tried());
            done.addAll(exploration.done());
            features.addAll(features(act));
        }

        System.out.printf(
                "Explored %,d states of %d acts, %d cells, %d of them accepted%n",
                states, ACTS + 1, tried.size(), done.size());
        assertThat(tried).hasSize(State.values().length * CommandType.values().length);
        for (CommandType type : CommandType.values()) {
            assertThat(done).as(type + "").anyMatch(cell -> cell.startsWith(type + " in"));
        }
        assertThat(features)
                .containsExactlyInAnyOrder(
                        "no approval",
                        "one approval",
                        "several approvals",
                        "confirmation",
                        "prolongation",
                        "declared term",
                        "calendar of its own",
                        "co-executors in order",
                        "limited rework",
                        "limited returns",
                        "no ROUTE",
                        "no ANSWER",
                        "DRAFT from the access",
                        "late at the due instant");
    }

    /** The features of the language that an act uses. */
    private static List<String> features(Regulation act) {
        List<String> features = new ArrayList<>();
        int stages = act.approval().count();
        features.add(stages == 0 ? "no approval" : stages == 1 ? "one approval" : "several approvals");
        add(features, "confirmation", act.confirmation().isPresent());
        add(features, "prolongation", act.prolongation().isPresent());
        add(features, "declared term", act.kinds().stream().anyMatch(ObligationKind::isDeclared));
        add(features, "calendar of its own", !act.calendars().isEmpty());
        add(features, "co-executors in order", act.asksCoExecutorsInOrder());
        add(features, "limited rework", act.reworkRounds().isPresent());
        add(features, "limited returns", act.returns().isPresent());
        add(features, "no ROUTE", act.norm(ObligationKind.ROUTE).isEmpty());
        add(features, "no ANSWER", act.norm(ObligationKind.ANSWER).isEmpty());
        add(
                features,
                "DRAFT from the access",
                act.norm(ObligationKind.DRAFT)
                        .flatMap(Norm::start)
                        .filter(Norm.Event.ACCESS::equals)
                        .isPresent());
        add(features, "late at the due instant", act.isLateAtDueInstant());
        return features;
    }

    private static void add(List<String> features, String feature, boolean used) {
        if (used) {
            features.add(feature);
        }
    }
}
