/**
 * The messages of many administrations on Apache Flink.
 *
 * <p>{@link io.github.otklik.examples.region.Main} names the commands. Everything turns on {@code CaseFunction}, which holds
 * the events of each message as lines, decides its next line by the library, and sets one timer at the library's next
 * wake-up; {@code Deciding} asks the library, {@code Pace} says what time is. {@code StreamJob} puts it between lines and
 * acts on the one side and outcomes on the other; {@code ReplayJob} between the runs of {@code replay --batch} and their
 * results. {@code Book} finds the version of the acts that a message goes by, and {@code FigureSum} adds up how terms were
 * kept. {@code TriageJob} looks at messages beside each other, {@code IncidentFunction} decides what many of them have in common, and
 * {@code Ends} says what files and topics streams come from and go to.
 *
 * <p>This is an example to read and to take from, not an interface to call. What is public here Flink has to see.
 */
@NullMarked
package io.github.otklik.examples.region;

import org.jspecify.annotations.NullMarked;
