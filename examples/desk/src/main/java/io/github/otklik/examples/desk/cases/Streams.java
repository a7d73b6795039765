package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Obligation;
import java.util.List;
import java.util.Optional;

/** What is read from streams of events. */
public final class Streams {
    private Streams() {}

    /** The latest draft among events. */
    public static Optional<AnswerAct.SubmitDraft> latestDraft(List<Event> events) {
        AnswerAct.SubmitDraft latest = null;
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.SubmitDraft draft) {
                latest = draft;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The obligations that are open. */
    public static List<Obligation> open(List<Obligation> obligations) {
        return obligations.stream().filter(Obligation::isOpen).toList();
    }
}
