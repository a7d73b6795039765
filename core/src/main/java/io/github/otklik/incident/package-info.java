/**
 * Incidents: many messages of one cause, one text, and an answer to each. An incident decides nothing for a message, which keeps its
 * own terms, explanation and network; it yields the acts by which each is answered, for the procedure of each to decide.
 */
@NullMarked
package io.github.otklik.incident;

import org.jspecify.annotations.NullMarked;
