package io.github.otklik.examples.desk.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A file in a bucket, asked for each time that it is read. */
final class BucketFile extends AbstractResource {
    private final String name;
    private final long length;
    private final Opening opening;

    /** How it is asked for. */
    interface Opening {
        InputStream open() throws IOException;
    }

    BucketFile(String name, long length, Opening opening) {
        this.name = name;
        this.length = length;
        this.opening = opening;
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Whole(opening.open(), length);
    }

    /** Fails where a connection that was cut would end as if nothing were left. */
    private static final class Whole extends FilterInputStream {
        private long left;

        Whole(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            counted(read < 0 ? -1 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = in.read(bytes, from, most);
            counted(read);
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = in.skip(most);
            left -= skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void counted(int read) throws IOException {
            if (read >= 0) {
                left -= read;
            } else if (left > 0) {
                throw new EOFException("The store of files kept back " + left + " bytes");
            }
        }
    }
}
