package io.github.otklik.examples.region;

import java.io.Serializable;

/**
 * What is made of each line where it is read, so that a source knows the time of what it gives.
 *
 * @param <T>  what is made
 */
interface Reading<T> extends Serializable {
    /** What is made of a line; one that cannot be read is something, too. */
    T read(Input input);
}
