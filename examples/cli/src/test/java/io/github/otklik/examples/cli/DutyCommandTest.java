package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyCommandTest {
    @TempDir
    private Path folder;

    private Otklik.Result run(String people, String... more) throws IOException {
        String file = Files.writeString(folder.resolve("people.txt"), people).toString();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "duty";
        arguments[1] = "--duties";
        arguments[2] = file;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Otklik.run(arguments);
    }

    @Test
    void gapsAreObjectsWithTheirDays() throws IOException {
        assertThat(run(
                                "Назначен глава с 2026-03-03: А\nОтсутствует с 2026-03-05: А",
                                "--from",
                                "2026-03-02",
                                "--to",
                                "2026-03-09",
                                "--format",
                                "json")
                        .out())
                .isEqualTo("""
                        {"from":"2026-03-02","to":"2026-03-02","role":"HEAD","unit":null,"person":null,"ground":"NOT_APPOINTED","absent":[]}
                        {"from":"2026-03-05","to":"2026-03-09","role":"HEAD","unit":null,"person":null,"ground":"NO_SUBSTITUTE","absent":["А"]}
                        """);
    }

    @Test
    void anInstantOrDaysMustBeGiven() throws IOException {
        Otklik.Result neither = run("Назначен глава с 2026-03-03: А");
        Otklik.Result both =
                run("Назначен глава с 2026-03-03: А", "--at", "2026-03-03T10:00:00+06:00", "--from", "2026-03-03");

        assertThat(neither.status()).isEqualTo(2);
        assertThat(neither.err()).isEqualTo("otklik: Either --at, or --from and --to, must be given\n");
        assertThat(both.err()).isEqualTo(neither.err());
    }

    @Test
    void whatCannotBeUsedEndsTheRun() throws IOException {
        assertThat(run("Уволен А", "--at", "2026-03-03T10:00:00+06:00").err()).contains("people.txt:1: bad line");
        assertThat(run("Назначен глава с 2026-03-03: А", "--at", "yesterday").err())
                .contains("Bad --at: yesterday; it must be");
        assertThat(run("Назначен глава с 2026-03-03: А", "--at", "2099-03-03T10:00:00+06:00")
                        .status())
                .isEqualTo(2);
        assertThat(run("Назначен глава с 2026-03-03: А", "--from", "2026-03-03", "--to", "2026-03-02")
                        .err())
                .startsWith("otklik: days must be in order");
    }
}
