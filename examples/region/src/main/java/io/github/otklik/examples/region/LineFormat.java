package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as numbered lines, as the command line reads them: one that is too long or not UTF-8 is told of.
 *
 * @param <T>  what is made of each
 */
final class LineFormat<T> extends SimpleStreamFormat<T> {
    private static final long serialVersionUID = 1L;

    private final int longest;
    private final Reading<T> reading;
    private final TypeInformation<T> type;

    /**
     * The format.
     *
     * @param longest  the most bytes that a line may have
     * @param reading  what is made of each
     * @param type  the type of that
     */
    LineFormat(int longest, Reading<T> reading, TypeInformation<T> type) {
        this.longest = longest;
        this.reading = reading;
        this.type = type;
    }

    /** The lines as they are. */
    static LineFormat<Lines.Line> plain(int longest) {
        return new LineFormat<>(longest, Input::line, TypeInformation.of(Lines.Line.class));
    }

    @Override
    public StreamFormat.Reader<T> createReader(Configuration config, FSDataInputStream in) {
        Lines lines = new Lines(in, longest);
        return new StreamFormat.Reader<>() {
            @Override
            public @Nullable T read() throws IOException {
                Lines.Line line = lines.next();
                return line == null ? null : reading.read(Input.of(line));
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    public TypeInformation<T> getProducedType() {
        return type;
    }
}
