package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Command;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Triage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of a replayed journal as triage sees them: each as it was when access was given, with topics set later. */
final class Inbox {
    private final List<Earlier> messages = new ArrayList<>();

    Inbox(Replay replay) {
        for (Replay.Course course : replay.courses()) {
            Reading reading = new Reading(course.message().id());
            course.events().forEach(reading::read);
            if (reading.post != null) {
                messages.add(new Earlier(reading.post, reading.answers));
            }
        }
    }

    /** Looks at every message as of the instant at which access to it was given. */
    List<Looked> look(Triage triage) {
        Instant since = messages.stream()
                .map(message -> message.post().at())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
        History history = History.of(messages, since);
        List<Looked> looked = new ArrayList<>();
        for (Earlier message : messages) {
            Post post = message.post();
            looked.add(new Looked(post, triage.propose(post, history, post.at())));
        }
        return looked;
    }

    /** One case, act by act. */
    private static final class Reading {
        private final String id;
        private final List<Earlier.Answer> answers = new ArrayList<>();
        private @Nullable Post post;
        private Command.@Nullable DraftKind kind;

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
                case SUBMIT_DRAFT -> kind = ((Command.SubmitDraft) act).kind();
                case PUBLISH -> {
                    if (kind != null) {
                        answers.add(new Earlier.Answer(act.header().at(), kind));
                    }
                }
                default -> {}
            }
        }
    }
}
