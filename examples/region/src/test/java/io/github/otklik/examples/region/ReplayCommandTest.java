package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {
    private static final List<String> ODD = List.of(
            "",
            "{\"name\":1}",
            "not json",
            "{\"name\":\"x\",\"asOf\":\"tomorrow\",\"lines\":[]}",
            "{\"name\":\"unreadable\",\"lines\":[\"bad\"]}",
            "{\"name\":\"no act\",\"regulation\":\"bad\",\"lines\":[]}",
            "{\"name\":\"empty\",\"lines\":[]}",
            "  ",
            "{\"name\":\"far\",\"asOf\":\"+999999999-01-01T00:00Z\",\"lines\":[\"{\\\"case\\\":\\\"m\\\",\\\"id\\\":\\\"c\\\",\\\"at\\\":"
                    + "\\\"-999999999-01-01T00:00Z\\\",\\\"by\\\":\\\"MINISTRY\\\",\\\"do\\\":\\\"give-access\\\",\\\"network\\\":\\\"vk\\\"}\"]}");

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void printsToTheByteWhatTheCommandLinePrints(String parallelism) {
        List<String> runs = new ArrayList<>(ODD);
        runs.addAll(Corpus.runs());
        runs.addAll(ODD);
        String said = Corpus.said(Main::run, runs, "replay", "--batch", "--parallelism", parallelism);
        assertThat(said).isEqualTo(Corpus.said(io.github.otklik.examples.cli.Main::run, runs, "replay", "--batch"));
    }

    @Test
    void manyLinesOfOneMessageAndInstantKeepTheirOrder() {
        List<String> lines = new ArrayList<>();
        lines.add(line(0, "MINISTRY", "\"do\":\"give-access\",\"network\":\"vk\""));
        for (int i = 1; i < 500; i++) {
            lines.add(line(
                    i, "CURATOR", "\"do\":\"classify\",\"topics\":[\"t" + i % 7 + "\"],\"importance\":\"NORMAL\""));
        }
        List<String> runs = List.of(Json.text(Map.of("name", "one instant", "lines", lines)));
        assertThat(Corpus.said(Main::run, runs, "replay", "--batch"))
                .isEqualTo(Corpus.said(io.github.otklik.examples.cli.Main::run, runs, "replay", "--batch"));
    }

    private static String line(int no, String by, String act) {
        return "{\"case\":\"m\",\"id\":\"c" + no + "\",\"at\":\"2022-08-29T09:00+06:00\",\"by\":\"" + by + "\"," + act
                + "}";
    }

    @Test
    void tellsWhatIsWrongInTheLanguageAskedFor() {
        String said = Corpus.said(Main::run, ODD, "replay", "--batch", "--lang", "en");
        assertThat(said)
                .isEqualTo(
                        Corpus.said(io.github.otklik.examples.cli.Main::run, ODD, "replay", "--batch", "--lang", "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay",
                "replay --batch --parallelism 0",
                "replay --batch --parallelism many",
                "replay --batch --nope",
                "replay --batch --regulation nowhere.txt",
                "nothing"
            })
    void refusesArgumentsThatItCannotUse(String arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments.split(" "), InputStream.nullInputStream(), out, err);
        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void printsNothingForNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"replay", "--batch"}, new ByteArrayInputStream(new byte[0]), out, err);
        assertThat(status).isZero();
        assertThat(out.size()).isZero();
        assertThat(err.size()).isZero();
    }
}
