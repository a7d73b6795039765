/**
 * What a procedure is asked to decide: the acts of people on a message and on its answer, and the passing of time.
 *
 * <p>An {@linkplain io.github.otklik.command.Command.Act act} says who acts, when, and what is given with it, and nothing of
 * whether it may be done: that is what the procedure of an administration decides by its own act.
 */
@NullMarked
package io.github.otklik.command;

import org.jspecify.annotations.NullMarked;
