package io.github.otklik.examples.region;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What triage has to know of a message, as it stands after an act.
 *
 * @param administration  whose message it is
 * @param message  the id of the message there
 * @param bound  the acts that it runs under
 * @param after  what was done last
 * @param now  when that was recorded
 * @param network  the network it was posted in, or empty
 * @param author  who wrote it, or empty
 * @param at  when access to it was given
 * @param text  what it says
 * @param topics  its topics; of a message that left them, those it left
 * @param place  the place that it is about, or empty
 * @param answers  the answers published to it
 */
public record Posted(
        String administration,
        String message,
        Binding bound,
        After after,
        Instant now,
        String network,
        String author,
        Instant at,
        String text,
        List<String> topics,
        String place,
        List<Reply> answers) {
    /** What changes what triage knows. */
    public enum After {
        /** Access to the message was given. */
        ACCESS,
        /** Its topics and place were set. */
        TOPICS,
        /** It was on other topics before, or at another place. */
        LEFT,
        /** An answer was published. */
        ANSWER
    }

    /**
     * A published answer.
     *
     * @param at  when
     * @param kind  whether it was on the substance or announced another, as the library calls it
     */
    public record Reply(Instant at, String kind) {}

    /** What there is to tell after the last of the events of a message: nothing, the message, or also what it left. */
    static List<Posted> after(CaseKey key, Binding bound, List<Event> events) {
        Optional<MessageAct.GiveAccess> access = Optional.empty();
        Optional<MessageAct.Classify> topics = Optional.empty();
        Optional<MessageAct.Classify> before = Optional.empty();
        Optional<Command.Act> last = Optional.empty();
        for (Event event : events) {
            if (event instanceof Event.Acted acted) {
                last = Optional.of(acted.act());
                if (acted.act() instanceof MessageAct.GiveAccess each) {
                    access = Optional.of(each);
                } else if (acted.act() instanceof MessageAct.Classify each) {
                    before = topics;
                    topics = Optional.of(each);
                }
            }
        }
        if (access.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        Posted posted = of(key, bound, access.get(), last.get(), Earlier.answers(events));
        List<Posted> told = new ArrayList<>();
        if (last.get() instanceof MessageAct.Classify now) {
            before.ifPresent(each -> told.add(posted.on(After.LEFT, each)));
            told.add(posted.on(After.TOPICS, now));
        } else if (last.get() instanceof MessageAct.GiveAccess) {
            told.add(posted);
        } else if (last.get() instanceof AnswerAct.Publish) {
            told.add(topics.map(each -> posted.on(After.ANSWER, each)).orElse(posted));
        }
        return told;
    }

    private static Posted of(
            CaseKey key, Binding bound, MessageAct.GiveAccess access, Command.Act last, List<Earlier.Answer> answers) {
        return new Posted(
                key.administration(),
                key.message(),
                bound,
                last instanceof AnswerAct.Publish ? After.ANSWER : After.ACCESS,
                last.header().recordedAt(),
                access.network(),
                access.author(),
                access.header().at(),
                access.text(),
                List.of(),
                "",
                answers.stream()
                        .map(answer -> new Reply(answer.at(), answer.kind().name()))
                        .toList());
    }

    private Posted on(After what, MessageAct.Classify set) {
        return with(what, set.topics(), set.location());
    }

    private Posted with(After what, List<String> of, String where) {
        return new Posted(
                administration, message, bound, what, now, network, author, at, text, List.copyOf(of), where, answers);
    }

    /** The same on one of its topics alone, and without its text, which does not tell there. */
    Posted on(String topic) {
        return new Posted(
                administration, message, bound, after, now, network, author, at, "", List.of(topic), place, answers);
    }

    /** The message as the library sees it. */
    Post post() {
        return new Post(message, network, author, at, text, topics, place);
    }

    /** The message with its answers as the library sees it. */
    Earlier earlier() {
        return new Earlier(
                post(),
                answers.stream()
                        .map(each -> new Earlier.Answer(each.at(), Command.DraftKind.valueOf(each.kind())))
                        .toList());
    }
}
