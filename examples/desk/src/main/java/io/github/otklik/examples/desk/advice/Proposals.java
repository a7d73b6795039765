package io.github.otklik.examples.desk.advice;

import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the library proposes to whoever has to decide on a message: from its text and its author's earlier ones. */
@Component
public class Proposals {
    private static final int EARLIER = 50;

    private final Messages messages;
    private final EventStore store;
    private final ModerationFilter filter;
    private final RepeatDetector repeats;
    private final TriagePolicy policy = TriagePolicy.standard();
    private final Show show;

    /** A proposal with its reasons; {@code message} is the earlier one that is repeated, or empty. */
    record Line(String title, String message, List<String> reasons, String tone) {}

    Proposals(Messages messages, EventStore store, ModerationFilter filter, RepeatDetector repeats, Show show) {
        this.messages = messages;
        this.store = store;
        this.filter = filter;
        this.repeats = repeats;
        this.show = show;
    }

    /** What is proposed of what is allowed, citing the act of the message. */
    public List<Line> of(Messages.Row row, Regulation act, Set<CommandType> allowed, Instant now) {
        List<Line> lines = new ArrayList<>();
        if (allowed.contains(CommandType.REFUSE) || allowed.contains(CommandType.LINK_REPEAT)) {
            Post post = post(row);
            Triage triage = Triage.of(filter, repeats, policy.under(act));
            for (Proposal proposal :
                    triage.propose(post, History.of(earlier(row), now), now).proposals()) {
                lines.add(line(proposal));
            }
        }
        return lines;
    }

    private static Post post(Messages.Row row) {
        return Post.of(row.id(), row.network(), row.author(), row.accessAt(), row.body());
    }

    private List<Earlier> earlier(Messages.Row row) {
        List<Messages.Row> earlier = messages.earlier(row, null, EARLIER);
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
                        .map(reason -> show.sourced(Texts.visible(reason.text(Language.RU)), reason.clause()))
                        .toList(),
                (proposal.certain() ? Show.Tone.LATE : Show.Tone.SOON).css());
    }
}
