package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers in the chat of a bot. Such networks show a text twice that is sent twice, so the desk keeps which answers it sent: one
 * of which nobody knows whether it stands there is not sent again until a person has looked.
 */
@Component
class BotPublisher implements Publisher {
    private static final String PHOTOS = "-photos";

    private final List<Messenger> messengers;
    private final JdbcClient jdbc;
    private final Clock clock;

    BotPublisher(List<Messenger> messengers, JdbcClient jdbc, Clock clock) {
        this.messengers = List.copyOf(messengers);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean answers(Source source) {
        return source.removedAt() == null
                && !source.chat().isEmpty()
                && of(source).isPresent();
    }

    private Optional<Messenger> of(Source source) {
        return messengers.stream()
                .filter(each -> each.ready() && each.name().equals(source.thing()))
                .findFirst();
    }

    @Override
    public int photos(Source source) {
        return of(source).map(Messenger::photos).orElse(0);
    }

    /** What is too long to stand below photos follows them, each known by a key of its own. */
    @Override
    public Outcome publish(Source source, Answer answer, String key) {
        Optional<Messenger> found = of(source);
        if (found.isEmpty()) {
            return new Outcome.Refused(source.thing());
        }
        Messenger messenger = found.get();
        String text = answer.with(answer.links());
        if (answer.photos().isEmpty()) {
            return once(key, () -> messenger.send(source.chat(), text, source.ref()));
        }
        if (text.length() <= messenger.caption()) {
            return once(key, () -> messenger.send(source.chat(), text, answer.photos(), source.ref()));
        }
        Outcome photos = once(key + PHOTOS, () -> messenger.send(source.chat(), "", answer.photos(), source.ref()));
        return photos instanceof Outcome.Published
                ? once(key, () -> messenger.send(source.chat(), text, source.ref()))
                : photos;
    }

    private Outcome once(String key, Supplier<Outcome> send) {
        int first = jdbc.sql("insert into answer_key (key, sent_at) values (?, ?) on conflict (key) do nothing")
                .params(key, Sql.time(clock.instant()))
                .update();
        if (first == 0) {
            return jdbc.sql("select url from answer_key where key = ? and url is not null")
                    .param(key)
                    .query(String.class)
                    .optional()
                    .<Outcome>map(Outcome.Published::new)
                    .orElseGet(Outcome.Doubtful::new);
        }
        Outcome outcome = send.get();
        if (outcome instanceof Outcome.Published published) {
            jdbc.sql("update answer_key set url = ? where key = ?")
                    .params(published.url(), key)
                    .update();
        } else if (outcome instanceof Outcome.Refused) {
            forget(key);
        }
        return outcome instanceof Outcome.Unknown ? new Outcome.Doubtful() : outcome;
    }

    @Override
    public void again(String key) {
        forget(key);
        forget(key + PHOTOS);
    }

    private void forget(String key) {
        jdbc.sql("delete from answer_key where key = ? and url is null")
                .param(key)
                .update();
    }
}
