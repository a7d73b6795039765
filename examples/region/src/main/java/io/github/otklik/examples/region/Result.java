package io.github.otklik.examples.region;

/**
 * What is printed for a line of input.
 *
 * @param no  the number of the line, from 1
 * @param text  the result; empty for a blank line, which has none
 */
public record Result(long no, String text) {}
