package io.github.otklik.moderation;

import java.util.List;

/** One stage of the filter: looks at the words of a text and adds what it finds. Stages are immutable. */
interface Stage {
    /** Adds the findings of this stage. Linear in the text. */
    void find(Words words, List<Finding> findings);
}
