package io.github.otklik.examples.region;

/**
 * The place of a line among those of its message that wait.
 *
 * @param time  until when it waits, in milliseconds
 * @param place  its place, from 0, among those that wait until then
 */
public record Slot(long time, int place) {}
