package io.github.otklik.moderation.automaton;

import java.util.Arrays;

/** Numbers as a key of a map; they are not changed after. */
public final class NumbersKey {
    private final int[] numbers;
    private final int hash;

    public NumbersKey(int[] numbers) {
        this.numbers = numbers;
        this.hash = Arrays.hashCode(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumbersKey key && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
