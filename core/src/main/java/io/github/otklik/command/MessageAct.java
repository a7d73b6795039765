package io.github.otklik.command;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command.Ground;
import io.github.otklik.command.Command.Header;
import io.github.otklik.command.Command.Outcome;
import io.github.otklik.command.Command.Subject;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.text.Copies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act on a message itself: how it comes, whom it goes to, how it ends without an answer, what the head is told.
 */
public sealed interface MessageAct extends Command.Act {
    private static List<String> more(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    /**
     * Access to a message is given to the curator.
     *
     * @param header  who and when
     * @param network  the network where the message was posted; required
     * @param author  its author, or empty
     * @param text  its text, or empty
     */
    record GiveAccess(Header header, String network, String author, String text) implements MessageAct {
        /** Refuses null by name. */
        public GiveAccess {
            requireNonNull(header, "header");
            requireNonNull(network, "network");
            requireNonNull(author, "author");
            requireNonNull(text, "text");
        }

        /** Access to a message of a network, without its author and text. */
        public static GiveAccess in(Header header, String network) {
            return new GiveAccess(header, network, "", "");
        }

        /** The same with its author. */
        public GiveAccess by(String author) {
            return new GiveAccess(header, network, author, text);
        }

        /** The same with its text. */
        public GiveAccess saying(String text) {
            return new GiveAccess(header, network, author, text);
        }

        @Override
        public CommandType type() {
            return CommandType.GIVE_ACCESS;
        }
    }

    /**
     * Topics, location and importance are set.
     *
     * @param header  who and when
     * @param topics  the topics, possibly none
     * @param location  the location, or empty
     * @param importance  the importance; required
     */
    record Classify(
            Header header,
            List<String> topics,
            String location,
            @Nullable Importance importance) implements MessageAct {
        /** Refuses null by name and copies the list. */
        public Classify {
            requireNonNull(header, "header");
            topics = Copies.list(topics, "topics");
            requireNonNull(location, "location");
        }

        /** An importance, without topics and location. */
        public static Classify as(Header header, Importance importance) {
            return new Classify(header, List.of(), "", requireNonNull(importance, "importance"));
        }

        /** The same with one more topic. */
        public Classify on(String topic) {
            return new Classify(header, more(topics, requireNonNull(topic, "topic")), location, importance);
        }

        /** The same at a location. */
        public Classify at(String location) {
            return new Classify(header, topics, location, importance);
        }

        @Override
        public CommandType type() {
            return CommandType.CLASSIFY;
        }
    }

    /**
     * The message is marked as socially significant.
     *
     * @param header  who and when
     * @param reason  why, or empty
     */
    record MarkSignificant(Header header, String reason) implements MessageAct {
        /** Refuses null by name. */
        public MarkSignificant {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.MARK_SIGNIFICANT;
        }
    }

    /**
     * The message is linked to the one it repeats.
     *
     * @param header  who and when
     * @param of  the id of the earlier message, not the message itself; required
     */
    record LinkRepeat(Header header, String of) implements MessageAct {
        /** Refuses null by name. */
        public LinkRepeat {
            requireNonNull(header, "header");
            requireNonNull(of, "of");
        }

        @Override
        public CommandType type() {
            return CommandType.LINK_REPEAT;
        }
    }

    /**
     * The message is sent to units.
     *
     * @param header  who and when
     * @param lead  the lead executor; required
     * @param coExecutors  the co-executors, possibly none, in the order the curator set
     */
    record Route(Header header, String lead, List<String> coExecutors) implements MessageAct {
        /** Refuses null by name and copies the list. */
        public Route {
            requireNonNull(header, "header");
            requireNonNull(lead, "lead");
            coExecutors = Copies.list(coExecutors, "coExecutors");
        }

        /** A message sent to one unit. */
        public static Route to(Header header, String lead) {
            return new Route(header, lead, List.of());
        }

        /** The same with one more co-executor behind the others. */
        public Route with(String coExecutor) {
            return new Route(header, lead, more(coExecutors, requireNonNull(coExecutor, "coExecutor")));
        }

        @Override
        public CommandType type() {
            return CommandType.ROUTE;
        }
    }

    /**
     * A unit returns the message.
     *
     * @param header  who and when
     * @param reason  why, or empty
     */
    record Return(Header header, String reason) implements MessageAct {
        /** Refuses null by name. */
        public Return {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.RETURN;
        }
    }

    /**
     * The message is refused.
     *
     * @param header  who and when
     * @param ground  the ground; required
     */
    record Refuse(Header header, @Nullable Ground ground) implements MessageAct {
        /** Refuses null by name. */
        public Refuse {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.REFUSE;
        }
    }

    /**
     * The refusal is taken back.
     *
     * @param header  who and when
     * @param reason  why; required
     */
    record ReverseRefusal(Header header, String reason) implements MessageAct {
        /** Refuses null by name. */
        public ReverseRefusal {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.REVERSE_REFUSAL;
        }
    }

    /**
     * The message ends without an answer.
     *
     * @param header  who and when
     * @param outcome  how; required
     * @param reason  why, or empty
     */
    record Close(Header header, @Nullable Outcome outcome, String reason) implements MessageAct {
        /** Refuses null by name. */
        public Close {
            requireNonNull(header, "header");
            requireNonNull(reason, "reason");
        }

        @Override
        public CommandType type() {
            return CommandType.CLOSE;
        }
    }

    /**
     * A report to the head.
     *
     * @param header  who and when
     * @param about  the subject; required
     */
    record ReportToHead(Header header, @Nullable Subject about) implements MessageAct {
        /** Refuses null by name. */
        public ReportToHead {
            requireNonNull(header, "header");
        }

        @Override
        public CommandType type() {
            return CommandType.REPORT_TO_HEAD;
        }
    }
}
