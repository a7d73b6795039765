package io.github.otklik.registry;

import io.github.otklik.registry.PageRegistry.Entry;
import io.github.otklik.text.Trie;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a register by their ids, in the order in which they were entered. Immutable: putting one in copies the part that
 * has it and the list of the parts, and shares the rest, so that it costs next to nothing in a large register too.
 */
final class Entries {
    private static final int BITS = 9;
    private static final int PART = 1 << BITS;

    /** Under each id, its place, from 1. */
    private final Trie places;

    private final Entry[][] parts;
    private final int size;

    private Entries(Trie places, Entry[][] parts, int size) {
        this.places = places;
        this.parts = parts;
        this.size = size;
    }

    /** Entries of different ids; linear in them. */
    static Entries of(Collection<? extends Entry> entries) {
        Entry[][] parts = new Entry[(entries.size() + PART - 1) >> BITS][PART];
        Trie places = Trie.EMPTY;
        int at = 0;
        for (Entry entry : entries) {
            parts[at >> BITS][at & (PART - 1)] = entry;
            at++;
            places = places.with(entry.id(), at);
        }
        return new Entries(places, parts, at);
    }

    int size() {
        return size;
    }

    /** The entry of an id, null if there is none. */
    @Nullable
    Entry get(String id) {
        int at = places.get(id) - 1;
        return at < 0 ? null : parts[at >> BITS][at & (PART - 1)];
    }

    /** The entries with one in place of that of its id, or after the others. */
    Entries with(Entry entry) {
        int place = places.get(entry.id());
        int at = place == 0 ? size : place - 1;
        int part = at >> BITS;
        Entry[][] changed = Arrays.copyOf(parts, Math.max(parts.length, part + 1));
        changed[part] = part < parts.length ? parts[part].clone() : new Entry[PART];
        changed[part][at & (PART - 1)] = entry;
        return place == 0
                ? new Entries(places.with(entry.id(), at + 1), changed, size + 1)
                : new Entries(places, changed, size);
    }

    /** The entries in their order; unmodifiable, linear. */
    List<Entry> list() {
        return Arrays.stream(parts).flatMap(Arrays::stream).limit(size).toList();
    }
}
