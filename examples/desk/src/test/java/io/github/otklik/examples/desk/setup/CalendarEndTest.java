package io.github.otklik.examples.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Procedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board asks for next year's calendar sixty days before terms would reach beyond this one. */
class CalendarEndTest {
    private static final String ENDS = "Производственный календарь кончается";
    private static final String ENDED = "выходят за пределы производственного календаря";
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    @Test
    void theBoardAsksForTheNextCalendarSixtyDaysAhead(@TempDir Path folder) throws IOException {
        Path hours = folder.resolve("hours.txt");
        Files.writeString(hours, "zone Asia/Omsk\nweek Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-16:30\nproduction ru\n");
        RunningDesk desk = RunningDesk.of("calendar_end", "otklik.calendars=" + hours.toUri());
        Procedure procedure = desk.bean(Rules.class).current(desk.now());
        Instant last = procedure.reach(desk.now()).orElseThrow();

        passTo(desk, last.minus(SIXTY_DAYS).minusSeconds(1));
        assertThat(board(desk)).doesNotContain(ENDS).doesNotContain(ENDED);
        passTo(desk, last.minus(SIXTY_DAYS));
        assertThat(board(desk)).contains(ENDS, desk.bean(Show.class).time(last)).doesNotContain(ENDED);
        passTo(desk, last);
        assertThat(board(desk)).contains(ENDS).doesNotContain(ENDED);
        passTo(desk, last.plusSeconds(1));
        assertThat(board(desk)).contains(ENDED).doesNotContain(ENDS);
    }

    /** The board as somebody sees it who has just signed in, as months went by. */
    private static String board(RunningDesk desk) {
        return desk.signedIn("curator").get("/").body();
    }

    private static void passTo(RunningDesk desk, Instant instant) {
        desk.pass(Duration.between(desk.now(), instant));
    }
}
