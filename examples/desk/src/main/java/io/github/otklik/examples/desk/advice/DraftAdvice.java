package io.github.otklik.examples.desk.advice;

import io.github.otklik.advice.Advice;
import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.store.MessageStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the library advises to look at in a draft, while it is written and before it is approved. It blocks nothing. */
@Component
public class DraftAdvice {
    private final AnswerCheck check;
    private final Show show;

    /** An advice: why, the passage it is about or nothing, what it follows from, and a class of the style sheet. */
    public record Line(String reason, String passage, String source, String tone) {}

    /** A draft that waits for approval, with the advice on it. */
    record Waiting(String text, String measures, List<Line> advice) {}

    DraftAdvice(AnswerCheck check, Show show) {
        this.check = check;
        this.show = show;
    }

    /** The latest draft of a message, with the advice on it and on what stands beside it. */
    public Optional<Waiting> latest(
            Messages.Row row, MessageStream stream, Regulation act, Answer.Attachments attachments) {
        return Streams.latestDraft(stream.events())
                .map(draft -> new Waiting(
                        Texts.visible(draft.text()),
                        Texts.visible(draft.measures()),
                        of(row, stream.message().repeatOf().isPresent(), act, draft, attachments)));
    }

    /** The advice on a draft, citing the act of the message; {@code attachments} says whether something stands beside it. */
    public List<Line> of(
            Messages.Row row,
            boolean repeat,
            Regulation act,
            AnswerAct.SubmitDraft draft,
            Answer.Attachments attachments) {
        // What is longer than the filter reads the desk does not take in either; a form may be longer while it is
        // typed.
        if (draft.text().length() > ModerationFilter.LONGEST || draft.measures().length() > ModerationFilter.LONGEST) {
            return List.of();
        }
        Answer answer = new Answer(
                draft.text(),
                draft.measures(),
                row.network(),
                attachments,
                true,
                draft.kind() == Command.DraftKind.INTERIM);
        return check.under(act).check(new Question(row.network(), row.body(), repeat), answer).stream()
                .map(advice -> line(advice, draft.text()))
                .toList();
    }

    private Line line(Advice advice, String text) {
        return new Line(
                Texts.visible(advice.text(Language.RU)),
                advice.hasPassage() ? Texts.visible(text.substring(advice.start(), advice.end())) : "",
                show.source(advice.clause()),
                (advice.severity() == Advice.Severity.WARNING ? Show.Tone.SOON : Show.Tone.CALM).css());
    }
}
