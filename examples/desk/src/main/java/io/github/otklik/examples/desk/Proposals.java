package io.github.otklik.examples.desk;

import io.github.otklik.advice.Advice;
import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the library proposes to whoever has to decide on a message: from its text and its author's earlier ones. */
@Component
class Proposals {
    private static final int EARLIER = 50;

    private final Messages messages;
    private final EventStore store;
    private final ModerationFilter filter;
    private final RepeatDetector repeats;
    private final TriagePolicy policy = TriagePolicy.standard();
    private final AnswerCheck answers;
    private final Show show;

    /** A proposal with its reasons; {@code message} is the earlier one that is repeated, or empty. */
    record Line(String title, String message, List<String> reasons, String tone) {}

    Proposals(Messages messages, EventStore store, ModerationFilter filter, RepeatDetector repeats, Show show) {
        this.messages = messages;
        this.store = store;
        this.filter = filter;
        this.repeats = repeats;
        this.answers = AnswerCheck.of(filter, repeats);
        this.show = show;
    }

    /** What is proposed of what is allowed, citing the act of the message. */
    List<Line> of(Messages.Row row, EventStore.Stream stream, Regulation act, Set<CommandType> allowed, Instant now) {
        List<Line> lines = new ArrayList<>();
        if (allowed.contains(CommandType.REFUSE) || allowed.contains(CommandType.LINK_REPEAT)) {
            Post post = post(row);
            Triage triage = Triage.of(filter, repeats, policy.under(act));
            for (Proposal proposal :
                    triage.propose(post, History.of(earlier(row), now), now).proposals()) {
                lines.add(line(proposal));
            }
        }
        if (allowed.contains(CommandType.APPROVE)) {
            advice(row, stream, act).forEach(lines::add);
        }
        return lines;
    }

    private static Post post(Messages.Row row) {
        return Post.of(row.id(), row.network(), row.author(), row.accessAt(), row.body());
    }

    private List<Earlier> earlier(Messages.Row row) {
        List<Messages.Row> earlier = messages.earlier(row, EARLIER);
        var streams = store.load(earlier.stream().map(Messages.Row::id).toList());
        return earlier.stream()
                .map(each -> new Earlier(post(each), Earlier.answers(streams.getOrDefault(each.id(), List.of()))))
                .toList();
    }

    private Line line(Proposal proposal) {
        String title;
        String repeated = "";
        if (proposal instanceof Proposal.Refuse refuse) {
            title = show.label("command.REFUSE") + ": "
                    + show.choice("ground", refuse.ground().id());
        } else if (proposal instanceof Proposal.Delete delete) {
            title = show.label("proposal.DELETE") + ": "
                    + show.label("category." + delete.category().name());
        } else if (proposal instanceof Proposal.LinkRepeat link) {
            title = show.label("command.LINK_REPEAT");
            repeated = link.of();
        } else {
            title = show.label("command.MARK_SIGNIFICANT");
        }
        return new Line(
                title,
                repeated,
                proposal.reasons().stream()
                        .map(reason -> show.label(
                                "error.rejected",
                                Texts.visible(reason.text(Language.RU)),
                                reason.clause().text()))
                        .toList(),
                (proposal.certain() ? Show.Tone.LATE : Show.Tone.SOON).css());
    }

    /** What to look at in the draft that waits for approval. */
    private List<Line> advice(Messages.Row row, EventStore.Stream stream, Regulation act) {
        Optional<AnswerAct.SubmitDraft> draft = stream.events().stream()
                .flatMap(
                        event -> event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.SubmitDraft last
                                ? Stream.of(last)
                                : Stream.empty())
                .reduce((before, last) -> last);
        if (draft.isEmpty()) {
            return List.of();
        }
        String text = draft.get().text();
        Question question = new Question(
                row.network(), row.body(), stream.message().repeatOf().isPresent());
        Answer answer = new Answer(text, draft.get().measures(), row.network(), Answer.Attachments.UNKNOWN, true);
        return answers.under(act).check(question, answer).stream()
                .map(advice -> new Line(
                        show.label("advice"),
                        "",
                        List.of(show.label(
                                "error.rejected",
                                Texts.visible(advice.text(Language.RU) + passage(advice, text)),
                                advice.clause().text())),
                        Show.Tone.SOON.css()))
                .toList();
    }

    private static String passage(Advice advice, String text) {
        return advice.hasPassage() ? " «" + text.substring(advice.start(), advice.end()) + "»" : "";
    }
}
