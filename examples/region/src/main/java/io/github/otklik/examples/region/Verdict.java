package io.github.otklik.examples.region;

/**
 * What is said of a comment.
 *
 * @param key  the key of the record that it came in; empty of one in a file, or without a key
 * @param text  the verdict, a JSON object
 */
public record Verdict(String key, String text) {}
