/**
 * The command line of Otklik: the smallest host.
 *
 * <p>{@link io.github.otklik.examples.cli.Main} names the commands, one class each. A command reads arguments, files and
 * JSON Lines, asks the library, and prints; no rule of the law stands here. {@code Lines} reads input of any size,
 * {@code Json} and {@code Arguments} make values of it, {@code Batch} gives one result a line, {@code Sources} loads
 * regulations and calendars, {@code Replay} plays a {@code Journal} held in memory through a procedure, and
 * {@code JournalFile} gives a journal of any size a case at a time.
 *
 * <p>This is an example to read and to take from. What is public here is what the other examples share: they move with it.
 */
@NullMarked
package io.github.otklik.examples.cli;

import org.jspecify.annotations.NullMarked;
