package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorktimeCommandTest {
    private static final String OFFICE = "'week':'Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30',"
            + "'zone':'Asia/Omsk','overrides':{'2026-05-04':'off'}";
    private static final String FRIDAY = "'at':'2022-08-26T16:00:00+06:00'";

    private static String ask(String fields) {
        return line(OFFICE + "," + fields);
    }

    private static String line(String fields) {
        return "{" + fields.replace('\'', '"') + "}\n";
    }

    private static String answer(String in) {
        Otklik.Result result = Otklik.withInput(in, "worktime", "--batch");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        return result.out().stripTrailing();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            over the weekend              | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'PT9H'           | 2022-08-30T08:45:00+06:00
            until closing time            | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'PT30M'          | 2022-08-26T16:30:00+06:00
            a fraction of a second        | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'PT0.25S'        | 2022-08-26T16:00:00.25+06:00
            a negative amount             | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'PT-1H'          | 2022-08-26T15:00:00+06:00
            counted back                  | 'op':'minus','at':'2022-08-30T08:45:00+06:00','duration':'PT4H'          | 2022-08-29T14:00:00+06:00
            no seconds, another offset    | 'op':'plus','at':'2022-08-26T10:00Z','duration':'PT0S'                   | 2022-08-26T16:00:00+06:00
            working time between          | 'op':'between','at':'2022-08-26T16:00:00+06:00','to':'2022-08-29T09:00Z' | PT21600S
            reversed                      | 'op':'between','at':'2022-08-26T16:00:00+06:00','to':'2022-08-26T15:59:59.5+06:00' | PT-0.5S
            nothing between               | 'op':'between','at':'2022-08-27T16:00:00+06:00','to':'2022-08-27T12:00:00+06:00'   | PT0S
            the next opening              | 'op':'next','at':'2022-08-26T16:30:00+06:00'                             | 2022-08-29T08:30:00+06:00
            already working               | 'op':'next','at':'2022-08-26T16:00:01+06:00'                             | 2022-08-26T16:00:01+06:00
            not at lunch                  | 'op':'working','at':'2022-08-26T13:00:00+06:00'                          | false
            after lunch                   | 'op':'working','at':'2022-08-26T14:00:00+06:00'                          | true
            working days                  | 'op':'plusdays','date':'2022-08-26','days':7                             | 2022-09-06
            working days back             | 'op':'plusdays','date':'2026-05-05','days':-1                            | 2026-05-01
            a holiday of the calendar     | 'op':'plusdays','date':'2022-11-03','days':1,'production':'ru'           | 2022-11-07
            the short day before it       | 'op':'working','at':'2022-11-03T16:45:00+06:00','production':'ru'        | false
            a week of six days            | 'op':'plusdays','date':'2025-05-01','days':1,'production':'ru-six-day'   | 2025-05-02
            no production calendar        | 'op':'working','at':'2022-11-03T16:45:00+06:00','production':'none'      | true
            """)
    void answers(String what, String question, String expected) {
        assertThat(answer(ask(question))).as(what).isEqualTo(expected);
    }

    @Test
    void greenwichIsPrintedAsZ() {
        assertThat(answer(line("'week':'Mo-Su 00:00-24:00','zone':'UTC','op':'next'," + FRIDAY)))
                .isEqualTo("2022-08-26T10:00:00Z");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no operation          | 'at':'2022-08-26T16:00:00+06:00'                          | No 'op'
            unknown operation     | 'op':'add','at':'2022-08-26T16:00:00+06:00'               | Unknown 'op': add; it must be one of plus, minus
            no instant            | 'op':'next'                                               | No 'at'
            instant, no offset    | 'op':'next','at':'2022-08-26T16:00:00'                    | Bad value of 'at'
            instant, no text      | 'op':'next','at':20220826                                 | Bad value of 'at': 20220826; it must be a text
            no duration           | 'op':'plus','at':'2022-08-26T16:00:00+06:00'              | No 'duration'
            no such duration      | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'9 h' | Bad value of 'duration'
            a duration of days    | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'P1D' | Bad value of 'duration'
            a duration too long   | 'op':'plus','at':'2022-08-26T16:00:00+06:00','duration':'PT99999999999999999999H' | Bad value of 'duration'
            days as text          | 'op':'plusdays','date':'2022-08-26','days':'7'            | Bad value of 'days': "7"; it must be an integer
            days in part          | 'op':'plusdays','date':'2022-08-26','days':1.5            | Bad value of 'days': 1.5
            days beyond numbers   | 'op':'plusdays','date':'2022-08-26','days':1e999          | Bad value of 'days'
            too many days         | 'op':'plusdays','date':'2022-08-26','days':99999999999    | Bad value of 'days'
            no such date          | 'op':'plusdays','date':'2022-02-30','days':1              | Bad value of 'date'
            beyond the years      | 'op':'plusdays','date':'2100-12-31','days':1              | year 2101
            before the calendar   | 'op':'next','at':'2010-12-31T00:00:00Z','production':'ru' | year 2010
            after the calendar    | 'op':'plusdays','date':'2027-12-31','days':1,'production':'ru' | year 2028
            production calendar   | 'op':'next','at':'2022-08-26T16:00:00Z','production':'us' | Unknown 'production': us; it must be ru, ru-six-day or none
            """)
    void refusesArguments(String what, String question, String error) {
        assertError(ask(question), what, error);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no week            | 'zone':'UTC'                                                 | No 'week'
            a week of numbers  | 'week':5,'zone':'UTC'                                        | Bad value of 'week': 5
            malformed week     | 'week':'Mo-Fr 25:00-26:00','zone':'UTC'                      | 25:00
            no zone            | 'week':'Mo-Fr 09:00-18:00'                                   | No 'zone'
            unknown zone       | 'week':'Mo-Fr 09:00-18:00','zone':'Asia/Nowhere'             | Unknown 'zone': Asia/Nowhere
            overrides a list   | 'week':'Mo-Fr 09:00-18:00','zone':'UTC','overrides':[]       | Bad value of 'overrides'
            override a number  | 'week':'Mo-Fr 09:00-18:00','zone':'UTC','overrides':{'2022-08-26':9} | Bad value of '2022-08-26'
            override no date   | 'week':'Mo-Fr 09:00-18:00','zone':'UTC','overrides':{'26 Aug':'off'} | Bad date in 'overrides': 26 Aug
            override no hours  | 'week':'Mo-Fr 09:00-18:00','zone':'UTC','overrides':{'2022-08-26':'all day'} | all day
            override twice     | 'week':'Mo-Fr 09:00-18:00','zone':'UTC','overrides':{'2022-08-26':'off','2022-08-26':'off'} | Duplicate field
            """)
    void refusesCalendars(String what, String calendar, String error) {
        assertError(line("'op':'next'," + FRIDAY + "," + calendar), what, error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no JSON          | next
            no object        | ["op"]
            null             | null
            two objects      | {} {}
            an object and    | {} 1
            a key twice      | {"op":"next","op":"plus"}
            not closed       | {"op":"next"
            """)
    void refusesWhatIsNotOneObject(String what, String line) {
        assertError(line, what, "JSON");
    }

    @Test
    void refusesWhatNestsTooDeepOrCountsTooFar() {
        assertError("{\"op\":" + "[".repeat(100_000) + "}", "nesting", "No JSON");
        assertError("{\"op\":" + "9".repeat(100_000) + "}", "number", "No JSON");
        assertError("{\"op\":\"" + "x".repeat(100_000) + "\"}", "cut", "…");
    }

    private static void assertError(String in, String what, String error) {
        Otklik.Result result = Otklik.withInput(in, "worktime", "--batch");
        assertThat(result.status()).as(what).isZero();
        assertThat(result.lines()).as(what).hasSize(1);
        assertThat(Json.object(result.out()))
                .as(what)
                .containsOnlyKeys("line", "error")
                .containsEntry("line", 1);
        assertThat(String.valueOf(Json.object(result.out()).get("error")))
                .as(what)
                .contains(error)
                .doesNotContain("jackson")
                .hasSizeLessThan(600);
    }

    @Test
    void aBadLineDoesNotStopTheRunAndBlankOnesAreCounted() {
        String good = ask("'op':'next'," + FRIDAY);
        Otklik.Result result = Otklik.withInput("\uFEFF" + good + "\n  \r\nbad\r\n" + good, "worktime", "--batch");
        assertThat(result.status()).isZero();
        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).isEqualTo("2022-08-26T16:00:00+06:00");
        assertThat(result.lines().get(1)).startsWith("{\"line\":4,\"error\":\"");
        assertThat(result.lines().get(2)).isEqualTo("2022-08-26T16:00:00+06:00");
    }

    @Test
    void anAnswerIsGivenBeforeTheNextQuestionIsAsked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PipedInputStream in = new PipedInputStream();
        CompletableFuture<Integer> run;
        try (PipedOutputStream questions = new PipedOutputStream(in)) {
            run = CompletableFuture.supplyAsync(
                    () -> Main.run(new String[] {"worktime", "--batch"}, in, out, new ByteArrayOutputStream()));
            questions.write(ask("'op':'next'," + FRIDAY).getBytes(StandardCharsets.UTF_8));
            questions.flush();
            for (int i = 0; i < 500 && out.size() == 0; i++) {
                Thread.sleep(20);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("2022-08-26T16:00:00+06:00\n");
        }
        assertThat(run.get()).isZero();
    }

    @Test
    void withoutBatchThereIsNothingToDo() {
        Otklik.Result result = Otklik.run("worktime");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--batch");
    }
}
