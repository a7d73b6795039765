/**
 * Sets of words as patterns and the automata made of them. Knows nothing of moderation: letters in, states and ranks out.
 */
@NullMarked
package io.github.otklik.moderation.automaton;

import org.jspecify.annotations.NullMarked;
