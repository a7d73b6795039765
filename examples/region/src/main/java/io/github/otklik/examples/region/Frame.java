package io.github.otklik.examples.region;

import java.util.List;

/**
 * What a run of {@code replay --batch} comes out in.
 *
 * @param run  the run, by the number of its line
 * @param name  its name, as JSON
 * @param errors  what is wrong with its unreadable lines, a JSON object each
 * @param cases  its cases, in the order in which they first appear
 */
public record Frame(long run, String name, List<String> errors, List<String> cases) {}
