/**
 * Regulations as values: the norms of an administration's act, read from a short text file that a lawyer can follow.
 *
 * <p>A {@link io.github.otklik.regulation.Regulation} holds what the act says in numbers, names and clauses: a
 * {@link io.github.otklik.regulation.Norm} with a {@link io.github.otklik.regulation.Measure} for each term, who may issue
 * each command, when to warn, and the {@link io.github.otklik.regulation.Policy policies} chosen where the act is silent. The
 * {@link io.github.otklik.regulation.ObligationKind kinds of terms}, {@link io.github.otklik.regulation.Importance degrees} and
 * {@link io.github.otklik.regulation.Role roles} are its own words, and {@link io.github.otklik.regulation.Provision provisions}
 * are what it says besides: stages of approval, confirmation by the author, prolongation, calendars, grounds, outcomes and
 * reports. No number of an act stands in code. One act is shipped; others need a file alone:
 *
 * <pre>{@code
 * Regulation decree = Regulation.decree();
 * Norm answer = decree.norm(ObligationKind.ANSWER).orElseThrow();   // 1/8, curator, 9 or 4 hours of work
 * Regulation ours = Regulation.load(reader, "ours.txt");           // or all that is wrong with it, by line
 * Regulations versions = Regulations.of(List.of(ours, next));      // by effective date
 * Feasibility report = Feasibility.of(ours);                       // do the terms fit together?
 * }</pre>
 *
 * <p>Texts are in Russian and so is the file; errors are in English and name file and line. The package neither counts terms
 * of a message (that is the lifecycle's) nor knows the days (that is the calendar's).
 */
@NullMarked
package io.github.otklik.regulation;

import org.jspecify.annotations.NullMarked;
