package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments and files that cannot be used: exit status 2, a message for a person, no results. */
class UnusableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <nothing>                                                     | Missing required subcommand
            fly                                                           | fly
            replay                                                        | --journal
            replay --journal a --batch                                    | mutually exclusive
            replay --journal missing.jsonl                                | No such file: missing.jsonl
            replay --journal .                                            | Cannot read .
            replay --journal EMPTY --regulation nowhere                   | moskalenki-2022-08
            replay --journal EMPTY --regulation .                         | Cannot read .
            replay --journal EMPTY --regulation TEXT                      | text.txt:1
            replay --journal EMPTY --regulation BYTES                     | Not UTF-8
            replay --journal EMPTY --calendar missing.txt                 | No such file: missing.txt
            replay --journal EMPTY --calendar TEXT                        | text.txt:1
            replay --journal EMPTY --as-of yesterday                      | Bad --as-of: yesterday
            replay --journal EMPTY --explain m1                           | No case m1
            replay --journal EMPTY --lang fr                              | fr
            replay --batch --as-of 2022-08-26T16:00:00Z                   | --as-of
            replay --batch --explain m1                                   | --explain
            verify --regulation nowhere                                   | nowhere
            verify --format xml                                           | xml
            moderate --format xml                                         | xml
            lexicon                                                       | Missing required subcommand
            lexicon check missing.txt                                     | No such file: missing.txt
            registry                                                      | Missing required subcommand
            registry check missing.json                                   | No such file: missing.json
            registry check TEXT                                           | text.txt: No JSON, at column
            registry check EMPTY                                          | Not one JSON object
            registry check BYTES                                          | No JSON
            registry check REGISTER --as-of today                         | Bad --as-of: today
            registry check REGISTER --rules TEXT                          | text.txt:1: no value
            registry check REGISTER --rules missing.txt                   | No such file: missing.txt
            registry publish REGISTER --format xml                        | xml
            diagram                                                       | --format
            diagram --format svg                                          | svg
            """)
    void saysWhatIsWrong(String line, String message) throws IOException {
        Files.writeString(folder.resolve("empty.jsonl"), "");
        Files.writeString(folder.resolve("text.txt"), "some text\n");
        Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, '\n'});
        Files.writeString(folder.resolve("register.json"), "{\"zone\":\"Asia/Omsk\"}");
        String[] args = line.equals("<nothing>") ? new String[0] : line.split(" ", -1);
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("EMPTY", folder.resolve("empty.jsonl").toString())
                    .replace("TEXT", folder.resolve("text.txt").toString())
                    .replace("REGISTER", folder.resolve("register.json").toString())
                    .replace("BYTES", folder.resolve("bytes.txt").toString());
        }
        Otklik.Result result = Otklik.run(args);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void resultsThatCannotBeWrittenEndTheRunWithASentence() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"diagram", "--format", "dot"}, InputStream.nullInputStream(), full, err);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No space left")
                .doesNotContain("\tat ");
    }

    @Test
    void aRunThatFailedIsNotToldTwiceWhenItsResultsCannotBeWrittenEither() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };
        InputStream lines = new ByteArrayInputStream("слово\n".repeat(1 << 15).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"moderate"}, lines, full, err);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("otklik: No space left");
    }

    @Test
    void whatNobodyForesawEndsTheRunWithASentence() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Broken");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"moderate"}, broken, OutputStream.nullOutputStream(), err);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("otklik: Failed with java.lang.IllegalStateException: Broken");
    }

    @Test
    void askingForHelpIsNoMistake() {
        assertThat(Otklik.run("--help").status()).isZero();
        assertThat(Otklik.run("replay", "--help").out()).contains("--journal", "--explain");
    }
}
