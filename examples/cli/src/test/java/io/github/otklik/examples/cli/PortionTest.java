package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionTest {
    private static List<Portion> portions(InputStream in) throws IOException {
        Lines lines = new Lines(in, Lines.LONGEST);
        List<Portion> all = new ArrayList<>();
        for (Portion portion = Portion.of(lines); !portion.isEmpty(); portion = Portion.of(lines)) {
            all.add(portion);
        }
        return all;
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyLineIsInOnePortionAndWhatBecomesOfThemIsInTheirOrder() throws IOException {
        String text =
                IntStream.range(0, 5000).mapToObj(i -> "строка " + i + "\n").collect(Collectors.joining());

        List<Portion> portions = portions(in(text));

        assertThat(portions)
                .hasSizeGreaterThan(2)
                .allMatch(portion -> portion.lines().size() <= 512);
        assertThat(portions.stream().flatMap(portion -> portion.map(Lines.Line::text).stream()))
                .containsExactlyElementsOf(text.lines().toList());
        assertThat(portions.stream().flatMap(portion -> portion.map(Lines.Line::number).stream()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 5000).boxed().toList());
    }

    @Test
    void aPortionOfLongLinesIsNotManyOfThem() throws IOException {
        String line = "ы".repeat(300_000) + "\n";

        assertThat(portions(in(line.repeat(9))))
                .extracting(portion -> portion.lines().size())
                .containsExactly(4, 4, 1);
    }

    @Test
    void aLineThatIsThereAloneIsNotKeptWaiting() throws IOException {
        InputStream slow = new InputStream() {
            private final byte[] bytes = "раз\nдва\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (at == bytes.length) {
                    return -1;
                }
                int count = 0;
                do {
                    into[from + count++] = bytes[at];
                } while (bytes[at++] != '\n');
                return count;
            }
        };

        assertThat(portions(slow)).extracting(portion -> portion.lines().size()).containsExactly(1, 1);
    }

    @Test
    void anEmptyInputHasNone() throws IOException {
        assertThat(portions(in(""))).isEmpty();
    }
}
