package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The due instants of open terms on a calendar that never closes, where they are plain sums. */
final class PlainDues {
    private PlainDues() {}

    static List<String> wrong(MessageCase message, List<Obligation> standing, Instant asOf) {
        List<String> wrong = new ArrayList<>();
        Importance importance = message.importance().orElse(Importance.NORMAL);
        Instant access = message.facts().accessAt();
        for (Obligation each : standing) {
            boolean open = each.status() == Obligation.Status.PENDING || each.status() == Obligation.Status.OVERDUE;
            if (open && !each.kind().equals(ObligationKind.FINAL_DRAFT)) {
                Instant due = due(each, importance, access);
                boolean late = due != null && asOf.isAfter(due);
                Duration by = late ? Duration.between(due, asOf) : Duration.ZERO;
                if ((each.kind().nature() != Nature.DUTY && late)
                        || !java.util.Objects.equals(due, each.due())
                        || !each.lateness().working().equals(by)
                        || late != (each.status() == Obligation.Status.OVERDUE)) {
                    wrong.add(each + " should be due " + due);
                }
            }
        }
        return wrong;
    }

    private static @Nullable Instant due(Obligation each, Importance importance, Instant access) {
        long answer = MinuteWalk.minutes(ObligationKind.ANSWER, importance);
        if (each.kind().equals(ObligationKind.DRAFT)) {
            return access.plus(Duration.ofMinutes(answer - (importance.equals(Importance.HIGH) ? 120 : 240)));
        }
        return each.start().plus(Duration.ofMinutes(MinuteWalk.minutes(each.kind(), importance)));
    }
}
