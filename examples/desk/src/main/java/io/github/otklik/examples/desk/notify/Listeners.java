package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open and listen, a bounded number of them for each person and in all. */
@Component
class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final int MOST = 500;
    private static final int MOST_EACH = 10;

    /** After so many rounds without news a page is sent an empty line, so that one that is gone is noticed. */
    private static final int ROUNDS = 8;

    private final List<Listener> all = new CopyOnWriteArrayList<>();

    private static final class Listener {
        private final Official official;
        private final @Nullable HttpSession session;
        private final SseEmitter emitter = new SseEmitter(0L);
        private String told = "";
        private int rounds;

        Listener(Official official, @Nullable HttpSession session) {
            this.official = official;
            this.session = session;
        }

        /** Whether he is signed in still. */
        boolean signedIn() {
            try {
                return session != null && session.getCreationTime() > 0;
            } catch (IllegalStateException e) {
                return false;
            }
        }

        void tell(String state) throws IOException {
            if (!state.equals(told)) {
                emitter.send(SseEmitter.event().name("state").data(state));
                told = state;
                rounds = 0;
            } else if (++rounds >= ROUNDS) {
                emitter.send(SseEmitter.event().comment(""));
                rounds = 0;
            }
        }
    }

    /** Lets a page listen, which is told a state at once; nothing where too many do. */
    Optional<SseEmitter> add(Official official, @Nullable HttpSession session, String state) throws IOException {
        String login = official.getUsername();
        long own = all.stream()
                .filter(each -> each.official.getUsername().equals(login))
                .count();
        if (all.size() >= MOST || own >= MOST_EACH) {
            return Optional.empty();
        }
        Listener listener = new Listener(official, session);
        listener.emitter.onCompletion(() -> all.remove(listener));
        listener.emitter.onError(failure -> all.remove(listener));
        listener.tell(state);
        all.add(listener);
        return Optional.of(listener.emitter);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells each what is new for him. */
    void tell(Function<Official, String> state) {
        for (Listener each : all) {
            if (!each.signedIn()) {
                end(each);
                continue;
            }
            try {
                each.tell(state.apply(each.official));
            } catch (IOException | IllegalStateException e) {
                LOG.debug("A page is gone", e);
                end(each);
            }
        }
    }

    private void end(Listener listener) {
        all.remove(listener);
        listener.emitter.complete();
    }

    /** Ends all of it. */
    void close() {
        all.forEach(this::end);
    }
}
