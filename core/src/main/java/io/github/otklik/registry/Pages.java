package io.github.otklik.registry;

import io.github.otklik.text.Trie;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages by their ids, in the order in which they were entered. Immutable: putting a page in copies the part that has it and the
 * list of the parts, and shares the rest, so that it costs next to nothing in a large register too.
 */
final class Pages {
    private static final int BITS = 9;
    private static final int PART = 1 << BITS;

    /** Under each id, the place of its page, from 1. */
    private final Trie places;

    private final OfficialPage[][] parts;
    private final int size;

    private Pages(Trie places, OfficialPage[][] parts, int size) {
        this.places = places;
        this.parts = parts;
        this.size = size;
    }

    /** The pages of different ids; linear in them. */
    static Pages of(Collection<OfficialPage> pages) {
        OfficialPage[][] parts = new OfficialPage[(pages.size() + PART - 1) >> BITS][PART];
        Trie places = Trie.EMPTY;
        int at = 0;
        for (OfficialPage page : pages) {
            parts[at >> BITS][at & (PART - 1)] = page;
            at++;
            places = places.with(page.id(), at);
        }
        return new Pages(places, parts, at);
    }

    int size() {
        return size;
    }

    /** The page of an id, null if there is none. */
    @Nullable
    OfficialPage get(String id) {
        int at = places.get(id) - 1;
        return at < 0 ? null : parts[at >> BITS][at & (PART - 1)];
    }

    /** The pages with one in place of that of its id, or after the others. */
    Pages with(OfficialPage page) {
        int place = places.get(page.id());
        int at = place == 0 ? size : place - 1;
        int part = at >> BITS;
        OfficialPage[][] changed = Arrays.copyOf(parts, Math.max(parts.length, part + 1));
        changed[part] = part < parts.length ? parts[part].clone() : new OfficialPage[PART];
        changed[part][at & (PART - 1)] = page;
        return place == 0
                ? new Pages(places.with(page.id(), at + 1), changed, size + 1)
                : new Pages(places, changed, size);
    }

    /** The pages in their order; unmodifiable, linear. */
    List<OfficialPage> list() {
        return Arrays.stream(parts).flatMap(Arrays::stream).limit(size).toList();
    }
}
