package io.github.otklik.examples.cli;

import io.github.otklik.advice.Answer;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.advice.Question;
import io.github.otklik.lifecycle.Command;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.Triaged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of a replayed journal as triage sees them, with their answers and drafts. */
final class Inbox {
    private final List<Received> received = new ArrayList<>();

    /** A message, what was answered, and the drafts on the way. */
    private record Received(Earlier message, boolean linked, List<Command.SubmitDraft> drafts) {}

    Inbox(Replay replay) {
        for (Replay.Course course : replay.courses()) {
            Reading reading = new Reading(course.message().id());
            course.events().forEach(reading::read);
            if (reading.post != null) {
                received.add(new Received(new Earlier(reading.post, reading.answers), reading.linked, reading.drafts));
            }
        }
    }

    /** Looks at every message as of the instant at which access to it was given, and at every draft. */
    List<Looked> look(Triage triage, AnswerCheck check) {
        Instant since = received.stream()
                .map(each -> each.message.post().at())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
        History history = History.of(received.stream().map(Received::message).toList(), since);
        List<Looked> looked = new ArrayList<>();
        for (Received each : received) {
            Post post = each.message.post();
            Triaged triaged = triage.propose(post, history, post.at());
            looked.add(new Looked(post, triaged, drafts(each, triaged, check)));
        }
        return looked;
    }

    private static List<Looked.Draft> drafts(Received received, Triaged triaged, AnswerCheck check) {
        Post post = received.message.post();
        boolean repeat = received.linked
                || triaged.of(Proposal.LinkRepeat.class).stream().anyMatch(Proposal::certain);
        Question question = new Question(post.network(), post.text(), repeat);
        return received.drafts.stream()
                .map(draft -> new Looked.Draft(draft.header().id(), draft.text(), check.check(question, answer(draft))))
                .toList();
    }

    /** The journal names neither attachments nor, before publication, a network. */
    private static Answer answer(Command.SubmitDraft draft) {
        return new Answer(draft.text(), draft.measures(), "", Answer.Attachments.UNKNOWN, true);
    }

    /** One case, act by act. */
    private static final class Reading {
        private final String id;
        private final List<Earlier.Answer> answers = new ArrayList<>();
        private final List<Command.SubmitDraft> drafts = new ArrayList<>();
        private @Nullable Post post;
        private boolean linked;

        Reading(String id) {
            this.id = id;
        }

        void read(Event event) {
            if (event instanceof Event.Acted acted) {
                read(acted.act());
            }
        }

        private void read(Command.Act act) {
            switch (act.type()) {
                case GIVE_ACCESS -> {
                    Command.GiveAccess access = (Command.GiveAccess) act;
                    post = Post.of(
                            id,
                            access.network(),
                            access.author(),
                            access.header().at(),
                            access.text());
                }
                case CLASSIFY -> {
                    Command.Classify classify = (Command.Classify) act;
                    post = post == null ? null : post.about(classify.topics(), classify.location());
                }
                case LINK_REPEAT -> linked = true;
                case SUBMIT_DRAFT -> drafts.add((Command.SubmitDraft) act);
                case PUBLISH -> published(act);
                default -> {}
            }
        }

        private void published(Command.Act act) {
            Command.DraftKind kind =
                    drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).kind();
            if (kind != null) {
                answers.add(new Earlier.Answer(act.header().at(), kind));
            }
        }
    }
}
