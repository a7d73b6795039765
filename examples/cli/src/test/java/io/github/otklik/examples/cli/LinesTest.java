package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static List<Lines.Line> lines(InputStream in, int longest) throws IOException {
        List<Lines.Line> lines = new ArrayList<>();
        Lines reader = new Lines(in, longest);
        for (Lines.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    private static List<Lines.Line> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Lines.LONGEST);
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"да\n\nнет", "да\n\nнет\n"})
    void theLastLineMayEndOrNot(String text) throws IOException {
        assertThat(lines(text)).extracting(Lines.Line::text).containsExactly("да", "", "нет");
        assertThat(lines(text)).extracting(Lines.Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(lines("\uFEFFда\n\uFEFFнет")).extracting(Lines.Line::text).containsExactly("да", "\uFEFFнет");
    }

    @Test
    void whatIsNotUtf8IsAnErrorOfItsLine() throws IOException {
        InputStream in = new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xff, '\n', 'b'});
        assertThat(lines(in, 10)).extracting(Lines.Line::readable).containsExactly(true, false, true);
    }

    @Test
    void aLineMayBeAsLongAsAllowedAndNoLonger() throws IOException {
        String text = "x".repeat(Lines.LONGEST) + "\n" + "x".repeat(Lines.LONGEST + 1) + "\nend";
        List<Lines.Line> lines = lines(text);
        assertThat(lines).extracting(Lines.Line::readable).containsExactly(true, false, true);
        assertThat(lines.get(1).error()).contains("1048577 bytes").contains("1048576 are allowed");
        assertThat(lines.get(2).text()).isEqualTo("end");
    }

    @Test
    void aLineLongerThanAnyArrayIsCountedAndNotHeld() throws IOException {
        long length = 3L << 30;
        InputStream endless = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                throw new UnsupportedOperationException("The lines are read in blocks");
            }

            @Override
            public int read(byte[] buffer, int offset, int count) {
                int read = (int) Math.min(left, count);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
        assertThat(lines(endless, Lines.LONGEST))
                .singleElement()
                .satisfies(line -> assertThat(line.error()).startsWith("Line of " + length + " bytes"));
    }
}
