/**
 * Moderation of comments under clauses 1/18 and 2/15: what a text may be refused or deleted for.
 *
 * <p>The package knows the {@link io.github.otklik.moderation.Category categories} of findings; criticism is not one of
 * them. It looks at text alone and proposes; a person decides.
 */
@NullMarked
package io.github.otklik.moderation;

import org.jspecify.annotations.NullMarked;
