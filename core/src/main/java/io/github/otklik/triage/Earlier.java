package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A message the administration got before, and how it was answered.
 *
 * @param post  the message; a host may leave its text out when no repeat of it can come any more
 * @param answers  the answers published to it, possibly none
 */
public record Earlier(Post post, List<Answer> answers) {
    /** Refuses null by name and copies the list. */
    public Earlier {
        requireNonNull(post, "post");
        answers = Copies.list(answers, "answers");
    }

    /** The answers among a message's events: each publication, of the kind of the draft it followed. */
    public static List<Answer> answers(Collection<Event> events) {
        Copies.whole(events, "events");
        List<Answer> answers = new ArrayList<>();
        DraftKind kind = DraftKind.FINAL;
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.SubmitDraft draft) {
                kind = requireNonNullElse(draft.kind(), kind);
            } else if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.Publish) {
                answers.add(new Answer(event.occurredAt(), kind));
            }
        }
        return List.copyOf(answers);
    }

    /**
     * A published answer.
     *
     * @param at  when it was published
     * @param kind  whether it was on the substance or announced another
     */
    public record Answer(Instant at, DraftKind kind) {
        /** Refuses null by name. */
        public Answer {
            requireNonNull(at, "at");
            requireNonNull(kind, "kind");
        }
    }
}
