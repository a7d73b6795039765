package io.github.otklik.examples.region;

/**
 * What a message runs under.
 *
 * @param book  the book of acts
 * @param version  the version there
 */
public record Binding(String book, String version) {
    static Binding of(Acts acts) {
        return new Binding(acts.book(), acts.version());
    }
}
