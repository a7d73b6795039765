/**
 * Regulations as values: the norms of an administration's act, read from a short text file.
 *
 * <p>A {@link io.github.otklik.regulation.Regulation} holds what the act says in numbers, names and clauses: a
 * {@link io.github.otklik.regulation.Norm} for each term, who may issue each command, when to warn, and the
 * {@link io.github.otklik.regulation.Policy policies} chosen where the act is silent. No number of an act stands in code.
 */
@NullMarked
package io.github.otklik.regulation;

import org.jspecify.annotations.NullMarked;
