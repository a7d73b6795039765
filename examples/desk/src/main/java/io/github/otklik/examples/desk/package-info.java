/**
 * The desk of an office: a host of the library with a store, a clock, timers and pages.
 *
 * <p>Read {@code Cases} first: it loads a stream of events, asks the library to decide, and appends what follows with the
 * expected version ({@code EventStore}). {@code Poll} sends the passing of time to messages that are due, {@code Deliveries}
 * delivers alerts. {@code Setup} reads and checks what the office has set up, {@code Archive} keeps its calendars and acts for the
 * messages that were counted by them. {@code VkCallback} and {@code Intake} take messages in. {@code …Pages} show what the library answers: the board, a message
 * with its obligations and the reasons for them, the queue of moderation, compliance, the regulation, the audit.
 * {@code Access} says who sees which page; which acts are possible is asked of the library alone.
 *
 * <p>This is an example to read and to take from, not an interface to call.
 */
@NullMarked
package io.github.otklik.examples.desk;

import org.jspecify.annotations.NullMarked;
