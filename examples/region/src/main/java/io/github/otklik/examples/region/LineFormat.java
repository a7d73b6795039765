package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** A file as numbered lines, as the command line reads them: one that is too long or not UTF-8 is told of. */
final class LineFormat extends SimpleStreamFormat<Lines.Line> {
    private static final long serialVersionUID = 1L;

    private final int longest;

    /**
     * The format.
     *
     * @param longest  the most bytes that a line may have
     */
    LineFormat(int longest) {
        this.longest = longest;
    }

    @Override
    public StreamFormat.Reader<Lines.Line> createReader(Configuration config, FSDataInputStream in) {
        Lines lines = new Lines(in, longest);
        return new StreamFormat.Reader<>() {
            @Override
            public Lines.@Nullable Line read() throws IOException {
                return lines.next();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    public TypeInformation<Lines.Line> getProducedType() {
        return TypeInformation.of(Lines.Line.class);
    }
}
