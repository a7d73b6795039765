package io.github.otklik.examples.cli;

import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.Triaged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The messages of a replayed journal as triage sees them, with their answers and drafts. */
final class Inbox {
    private final List<Received> received = new ArrayList<>();

    /** A message, what was answered, and the drafts on the way. */
    private record Received(Earlier message, boolean linked, List<AnswerAct.SubmitDraft> drafts) {}

    Inbox(Replay replay) {
        for (Replay.Course course : replay.courses()) {
            read(course);
        }
    }

    private void read(Replay.Course course) {
        Post post = null;
        List<AnswerAct.SubmitDraft> drafts = new ArrayList<>();
        for (Event event : course.events()) {
            Command.Act act = event instanceof Event.Acted acted ? acted.act() : null;
            if (act instanceof MessageAct.GiveAccess access) {
                post = Post.of(
                        course.message().id(),
                        access.network(),
                        access.author(),
                        access.header().at(),
                        access.text());
            } else if (act instanceof MessageAct.Classify classify && post != null) {
                post = post.about(classify.topics(), classify.location());
            } else if (act instanceof AnswerAct.SubmitDraft draft) {
                drafts.add(draft);
            }
        }
        if (post != null) {
            boolean linked = course.message().repeatOf().isPresent();
            received.add(new Received(new Earlier(post, Earlier.answers(course.events())), linked, drafts));
        }
    }

    /** Looks at every message as of the instant at which access to it was given, and at every draft, citing an act. */
    List<Looked> look(Triage triage, AnswerCheck check, Regulation act) {
        Instant since = received.stream()
                .map(each -> each.message.post().at())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
        History history = History.of(received.stream().map(Received::message).toList(), since);
        List<Looked> looked = new ArrayList<>();
        for (Received each : received) {
            Post post = each.message.post();
            Triaged triaged = triage.propose(post, history, post.at());
            looked.add(new Looked(post, triaged, drafts(each, triaged, check), act));
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
    private static Answer answer(AnswerAct.SubmitDraft draft) {
        return new Answer(draft.text(), draft.measures(), "", Answer.Attachments.UNKNOWN, true);
    }
}
