package io.github.otklik.examples.region;

import org.jspecify.annotations.Nullable;

/**
 * What an administration makes known in one line: acts, a rota, or both.
 *
 * @param acts  a version of its acts; null if it brings none
 * @param rota  who holds its duties; null if it does not say
 */
public record Edition(@Nullable Acts acts, @Nullable Rota rota) {
    static Edition of(Acts acts) {
        return new Edition(acts, null);
    }
}
