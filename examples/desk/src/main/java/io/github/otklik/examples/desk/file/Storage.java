package io.github.otklik.examples.desk.file;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.Resource;

/**
 * Where files lie: in a folder, or in a bucket. What lies there is whole. Each method fails with an {@link IOException} when the place
 * does not answer or does not do it, and ends within a time of its own.
 */
interface Storage {
    /** Whether the office named such a place. */
    boolean ready();

    /** Puts a file there, under a name that no other has. */
    void put(String name, byte[] bytes, FileKind kind) throws IOException;

    /** The file of a name, if it is there; its length is known, and it can be read more than once. */
    Optional<Resource> find(String name) throws IOException;

    /** Deletes the file of a name; nothing happens if it is not there. */
    void delete(String name) throws IOException;
}
