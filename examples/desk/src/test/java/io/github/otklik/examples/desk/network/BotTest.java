package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.setup.Channels;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the answers of messengers say of a text that was sent. */
class BotTest {
    private static final FakeBots NETWORK = new FakeBots();

    @AfterAll
    static void stop() {
        NETWORK.close();
    }

    static List<Messenger> bots() {
        Channels.Bot at = new Channels.Bot("1:a", "", NETWORK.address());
        Channels.Bot graph = new Channels.Bot("1:a", "", NETWORK.address() + "/graph");
        Channels channels = new Channels(
                new Channels.Notices("", "", List.of()),
                at,
                at,
                graph,
                new Channels.Files("", new Channels.Bucket("", "", "", "", "", "", true), 1, List.of(), 1));
        Calls calls = new Calls(JsonMapper.shared());
        return List.of(
                new TelegramBot(channels, calls, JsonMapper.shared()),
                new MaxBot(channels, calls),
                new OkBot(channels, calls));
    }

    private static Publisher.Outcome sent(Messenger bot, FakeBots.Mood mood) {
        NETWORK.feel(mood);
        return bot.send("chat:5", "Починим в среду.", "7");
    }

    @ParameterizedTest
    @MethodSource("bots")
    void anAnswerThatTellsNeitherAnAddressNorAReasonLeavesItOpen(Messenger bot) {
        assertThat(sent(bot, FakeBots.Mood.WELL)).isInstanceOf(Publisher.Outcome.Published.class);
        assertThat(sent(bot, FakeBots.Mood.REFUSING)).isInstanceOf(Publisher.Outcome.Refused.class);
        assertThat(sent(bot, FakeBots.Mood.ODD)).isInstanceOf(Publisher.Outcome.Unknown.class);
        assertThat(sent(bot, FakeBots.Mood.BROKEN)).isInstanceOf(Publisher.Outcome.Unknown.class);
    }
}
