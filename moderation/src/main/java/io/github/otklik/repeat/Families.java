package io.github.otklik.repeat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The families of words of {@code matters.txt}, by number, and what each is to a question. */
final class Families {
    static final int MOST = 512;

    /** What a family is to a question. */
    enum Side {
        MATTER,
        SERVICE,
        SITE,
        ASPECT,
        ACT;

        static Side of(String word) {
            return Rows.constant(Side.class, word, "a role must be matter, service, site, aspect or act");
        }
    }

    private final Map<Side, Bits> sides = new EnumMap<>(Side.class);

    Families(List<Side> families) {
        for (int i = 0; i < families.size(); i++) {
            sides.merge(families.get(i), Bits.of(i, MOST), Bits::or);
        }
    }

    /** All families of a side. */
    Bits all(Side side) {
        return sides.getOrDefault(side, Bits.NONE);
    }
}
