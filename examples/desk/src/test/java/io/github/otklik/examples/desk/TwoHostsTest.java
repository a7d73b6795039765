package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TwoHostsTest {
    private static final int TIMES = 600;

    @Test
    void twoHostsThatRaceOnTheSameMessagesLoseNothingAlsoWhenOneIsKilled() throws Exception {
        String database = Postgres.database("race");
        Instant since = Clock.systemUTC().instant();
        TestClock clock = TestClock.fast(since, TIMES);
        Crowd crowd;
        Instant until;
        try (DeskProcess first =
                        DeskProcess.start("race-1", database, since, TIMES).ready();
                DeskProcess second =
                        DeskProcess.start("race-2", database, since, TIMES).ready()) {
            crowd = Crowd.at(first.address(), second.address());
            Thread.sleep(6000);
            second.restart();
            Thread.sleep(2000);
            second.ready();
            Thread.sleep(3000);
            crowd.stop();
            until = clock.instant();
            Thread.sleep(1500);
        }
        assertThat(crowd.acknowledged()).hasSizeGreaterThan(50);
        assertThat(crowd.unexpected()).isEmpty();
        Replay.of(database, until)
                .holds(crowd.acknowledged())
                .decidesAlike()
                .alertedOnce(until)
                .deliveredAll(until);
    }
}
