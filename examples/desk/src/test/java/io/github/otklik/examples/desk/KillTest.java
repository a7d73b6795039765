package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("otklik.kills", 50);
    private static final int TIMES = 300;

    private static String[] options(FlakyTelegram network) {
        return Arrays.stream(network.settings("Школы")).map(each -> "--" + each).toArray(String[]::new);
    }

    /** Waits until so many acts are acknowledged, so that each kill comes in the midst of work. */
    private static void await(Crowd crowd, int acts) throws InterruptedException {
        for (int i = 0; i < 1000 && crowd.acknowledged().size() < acts; i++) {
            Thread.sleep(20);
        }
    }

    /** Waits until every alert of the load was told or given up, which takes some hours of the desk's clock. */
    private static void await(Told told) throws InterruptedException {
        for (int i = 0; i < 1200 && told.waiting() > 0; i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void killedHardAtRandomMomentsOfASteadyLoadNothingIsLostDoneTwiceOrToldTwice() throws Exception {
        String database = Postgres.database("killed");
        Instant since = Clock.systemUTC().instant();
        Random random = new Random(17);
        Crowd crowd;
        Instant until;
        try (FlakyTelegram network = new FlakyTelegram(23);
                DeskProcess desk = DeskProcess.start("killed", database, since, TIMES, options(network))
                        .ready()) {
            crowd = Crowd.at(desk.address());
            for (int kill = 1; kill <= KILLS; kill++) {
                await(crowd, crowd.acknowledged().size() + 1 + random.nextInt(20));
                Thread.sleep(random.nextInt(100));
                desk.restart();
                desk.ready();
            }
            Thread.sleep(3000);
            crowd.stop();
            until = TestClock.fast(since, TIMES).instant();
            Told told = new Told(JdbcClient.create(new DriverManagerDataSource(database)), network, until);
            await(told);
            System.out.println(told);
            told.holds();
        }
        Replay replay = Replay.of(database, until);
        System.out.printf(
                "%d kills, %d acts acknowledged, %d attempts without an answer, %d alerts%n",
                KILLS, crowd.acknowledged().size(), crowd.repeated(), replay.alerts());
        assertThat(crowd.unexpected()).isEmpty();
        assertThat(crowd.repeated()).isPositive();
        assertThat(crowd.acknowledged()).hasSizeGreaterThan(5 * KILLS);
        replay.holds(crowd.acknowledged()).decidesAlike().alertedOnce(until);
    }
}
