package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.BrokenHost.Mistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceCommandTest {
    private static String host(Mistake mistake) {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        return "'" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path", "") + "' "
                + BrokenHost.class.getName() + " " + mistake;
    }

    private static Otklik.Result run(Mistake mistake, String... more) {
        List<String> args = new ArrayList<>(List.of("conformance", "--run", host(mistake)));
        args.addAll(List.of(more));
        return Otklik.run(args.toArray(String[]::new));
    }

    @Test
    void theCommandLineConformsInEveryPart() {
        Otklik.Result result = run(Mistake.NONE);

        assertThat(result.out()).doesNotContain("! ");
        assertThat(result.lines()).last().isEqualTo("Всего: 200 из 200");
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_MINUTE_MORE               | calendar   | 1/2.2; decision 1",
                "A_DAY_LATE                  | calendar   | decision 4",
                "GUESSES_BEYOND_THE_CALENDAR | calendar   | decision 1",
                "LATENESS_BY_THE_CLOCK       | lifecycle  | 1/10; 1/12; 1/14.4",
                "ANOTHER_CODE                | lifecycle  | 1/9",
                "ANOTHER_CLAUSE              | lifecycle  | 1/19bis",
                "TAKES_EVERY_ACT             | acts       | act: refused files",
                "DELETES_NOTHING             | moderation | 1/18; 2/15.2",
                "INVENTS_A_WORD              | moderation | 2/15.2",
                "SEES_NO_SECOND_FACTOR       | registry   | 2/6",
                "NEVER_REFUSES               | triage     | 1/18",
            })
    void aMistakeIsFoundUnderItsClauses(Mistake mistake, String module, String clauses) {
        Otklik.Result result = run(mistake, "--module", module, "--format", "json");

        Set<String> failing = new TreeSet<>();
        for (String line : result.lines()) {
            Map<String, Object> row = Json.object(line);
            if (row.containsKey("id")) {
                failing.add(String.valueOf(row.get("clause")));
            }
        }
        assertThat(failing).as(result.out()).containsExactly(clauses.split("; ", -1));
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void whatIsNotAnsweredFails() {
        Otklik.Result result = run(Mistake.LINES_LEFT_OUT, "--module", "calendar", "--lang", "en");

        assertThat(result.lines()).last().isEqualTo("In all: 3 of 74");
        assertThat(result.out()).contains("\n  got:      nothing\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsNoJsonFails() {
        Otklik.Result result = run(Mistake.SPEAKS_NO_JSON, "--module", "moderation", "--lang", "en");

        assertThat(result.lines()).last().isEqualTo("In all: 0 of 32");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aHostThatFailsCannotBeSpokenTo() {
        Otklik.Result result = run(Mistake.FAILS, "--module", "calendar");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("The host cannot be spoken to (calendar): ", "ended with status 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-program-anywhere", "", "  ", "'unclosed"})
    void aCommandThatCannotBeStartedIsRefused(String command) {
        Otklik.Result result = Otklik.run("conformance", "--run", command, "--module", "calendar");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("otklik: ");
    }

    @Test
    void aHostThatDoesNotEndIsLeft() {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        Otklik.Result result = Otklik.run(
                "conformance",
                "--run",
                "'" + java + "' -cp '" + System.getProperty("java.class.path", "") + "' "
                        + SleepingHost.class.getName(),
                "--timeout",
                "1",
                "--module",
                "calendar");

        assertThat(result.err()).contains("did not end within 1 s");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void linesThatNobodyAskedForAreNotPassedOver() {
        Otklik.Result result = run(Mistake.ONE_LINE_MORE, "--module", "calendar");

        assertThat(result.err()).contains("it printed 75 lines to 74");
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "triage"})
    void aHostThatSaysNothingCannotBeSpokenTo(String module) {
        Otklik.Result result = run(Mistake.SAYS_NOTHING, "--module", module);

        assertThat(result.err()).contains("it printed nothing");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aModuleThatIsNamedTwiceIsAskedOnceAndNoModuleIsRefused() {
        assertThat(run(Mistake.NONE, "--module", "calendar,calendar").lines())
                .last()
                .isEqualTo("Всего: 74 из 74");
        assertThat(run(Mistake.NONE, "--module", ",").status()).isEqualTo(2);
    }

    @Test
    void anUnknownModuleIsNamed() {
        Otklik.Result result = Otklik.run("conformance", "--run", "x", "--module", "calender");

        assertThat(result.err()).contains("Unknown module: calender; it must be one of calendar, lifecycle");
        assertThat(result.status()).isEqualTo(2);
    }

    /** A host that waits for the end of a day. */
    static final class SleepingHost {
        private SleepingHost() {}

        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(86_400_000);
        }
    }
}
