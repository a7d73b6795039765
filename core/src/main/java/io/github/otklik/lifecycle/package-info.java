/**
 * The life of a message from open sources: who may do what when, and every due instant, by a
 * {@link io.github.otklik.regulation.Regulation}.
 *
 * <p>{@link io.github.otklik.lifecycle.Procedure} is the entry. It decides a
 * {@link io.github.otklik.command.Command} on a {@link io.github.otklik.lifecycle.MessageCase}; the answer is a
 * {@link io.github.otklik.decision.Decision}, and an accepted one holds
 * {@linkplain io.github.otklik.lifecycle.Event events} for the host to store. Folding them gives the message back, with
 * no regulation at hand. Everything with a date follows from there:
 *
 * <pre>{@code
 * Procedure procedure = Procedure.of(Regulation.decree(), Calendars.of(calendar));
 * if (procedure.decide(message, command) instanceof Decision.Accepted<Event> accepted) {
 *     MessageCase next = message.applyAll(accepted.events());
 *     List<Obligation> board = procedure.obligations(next, now);
 *     Optional<Instant> wakeUp = procedure.nextWakeUp(next, now);
 * }
 * }</pre>
 *
 * <p>Time is an argument, and its passing a command: {@link io.github.otklik.command.Command.Tick}. The package keeps no
 * clock, no timer and no store.
 */
@NullMarked
package io.github.otklik.lifecycle;

import org.jspecify.annotations.NullMarked;
