package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentCommandTest {
    private static final String BY = "\"by\":\"CURATOR\",\"do\":";

    @TempDir
    private Path folder;

    private Path journal = Path.of("");

    @BeforeEach
    void threeMessagesOfWhichOneIsAnswered() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String id : List.of("1", "2", "3")) {
            lines.add("{\"case\":\"" + id + "\",\"id\":\"1\",\"at\":\"2026-03-03T09:00:00+06:00\",\"by\":\"MINISTRY\","
                    + "\"do\":\"give-access\",\"network\":\"vk\"}");
        }
        String of = "{\"case\":\"3\",\"id\":";
        lines.add(of + "\"2\",\"at\":\"2026-03-03T09:05:00+06:00\"," + BY + "\"route\",\"lead\":\"works\"}");
        lines.add(of + "\"3\",\"at\":\"2026-03-03T09:10:00+06:00\",\"by\":\"EXECUTOR\",\"unit\":\"works\","
                + "\"do\":\"submit-draft\",\"kind\":\"FINAL\",\"text\":\"Чиним.\"}");
        lines.add(of + "\"4\",\"at\":\"2026-03-03T09:15:00+06:00\"," + BY + "\"approve\"}");
        lines.add(of + "\"5\",\"at\":\"2026-03-03T09:20:00+06:00\"," + BY + "\"publish\",\"network\":\"vk\"}");
        journal = Files.write(folder.resolve("journal.jsonl"), lines);
    }

    private Otklik.Result run(List<String> acts, String... more) throws IOException {
        Path incident = Files.write(folder.resolve("incident.jsonl"), acts);
        List<String> arguments = new ArrayList<>(
                List.of("incident", "--journal", journal.toString(), "--incident", incident.toString()));
        arguments.addAll(List.of(more));
        return Otklik.run(arguments.toArray(String[]::new));
    }

    private static String act(String id, String what) {
        return "{\"id\":\"" + id + "\",\"at\":\"2026-03-03T09:20:00+06:00\"," + BY + what + "}";
    }

    private static List<String> acts() {
        return List.of(
                act("1", "\"open\",\"text\":\"Прорыв\""),
                act(
                        "2",
                        "\"join\",\"members\":[{\"message\":\"1\"},{\"message\":\"2\"},{\"message\":\"3\"},{\"message\":\"4\"}]"),
                act("3", "\"draft\",\"text\":\"Чиним.\""));
    }

    @Test
    void whatWasPublishedCountsAndOnlyOpenMessagesAreAnswered() throws IOException {
        Otklik.Result result = run(
                acts(), "--most", "2", "--within", "PT1H", "--format", "json", "--as-of", "2026-03-03T09:30:00+06:00");

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("""
                        {"incident":"Прорыв","state":"OPEN","members":["1","2","3","4"],"open":2}
                        {"case":"1","network":"vk","verdict":"NOW","notBefore":"2026-03-03T09:30:00+06:00","text":"Чиним."}
                        {"case":"2","network":"vk","verdict":"WAIT","notBefore":"2026-03-03T10:20:00+06:00","text":"Чиним."}
                        {"case":"3","without":"Сообщение не в работе: ответ дан."}
                        {"case":"4","without":"Сообщение 4 не показано: неизвестно, открыто ли оно."}
                        """);
    }

    @Test
    void inARowTheRestMustBeVaried() throws IOException {
        assertThat(run(acts(), "--most", "2").lines())
                .contains(
                        "  1 [vk] Можно сейчас: одинаковых подряд не больше 2. «Чиним.»",
                        "  2 [vk] Изменить текст: одинаковых подряд не больше 2. «Чиним.»");
    }

    @Test
    void linesThatAreNotAcceptedAreToldAndDoNotStopTheRun() throws IOException {
        List<String> acts = new ArrayList<>(acts());
        acts.add("?");
        acts.add(act("3", "\"draft\",\"text\":\"Другое.\""));
        acts.add(act("4", "\"leave\",\"members\":[{\"message\":\"9\"}]"));
        acts.add(act("5", "\"close\"").replace("2026-03-03", "2026-03-04"));

        List<String> lines = run(acts, "--format", "json").lines();

        assertThat(lines.get(0)).startsWith("{\"line\":4,\"error\":\"");
        assertThat(lines.get(1)).isEqualTo("{\"line\":5,\"alreadyDone\":true}");
        assertThat(lines.get(2))
                .isEqualTo("{\"line\":6,\"rejected\":\"MEMBER\",\"clause\":\"?\",\"message\":"
                        + "\"Сообщения 9 в инциденте нет.\"}");
        assertThat(lines.get(3)).as("what is dated later is not played").contains("\"state\":\"OPEN\"");
        assertThat(run(acts).lines().get(1)).isEqualTo("incident.jsonl:5: alreadyDone");
    }

    @Test
    void badLimitsEndTheRun() throws IOException {
        assertThat(run(acts(), "--within", "PT1H").err()).isEqualTo("otklik: --within must come with --most\n");
        assertThat(run(acts(), "--most", "1", "--within", "an hour").err())
                .isEqualTo("otklik: Bad --within: an hour; it must be a duration, such as PT1H\n");
        Otklik.Result result = run(acts(), "--most", "0");
        assertThat(result.err()).isEqualTo("otklik: most must be at least 1; was 0\n");
        assertThat(result.status()).isEqualTo(2);
    }
}
