/**
 * The desk of an office: a host of the library with a store, a clock, timers and pages.
 *
 * <p>Each idea has a room of its own, and arrows point one way: {@code value} and {@code setup} below, {@code cases} on them, then
 * {@code show}, {@code forms}, {@code advice} and {@code security}, and above these the rooms that people open: {@code intake},
 * {@code work}, {@code incident}, {@code template}, {@code figures}, {@code register}, {@code delivery}, {@code upkeep} and {@code watch}. Read
 * {@code cases.Cases} first. A class called {@code …Pages} shows what the library answers; which acts are possible is asked of the
 * library alone.
 *
 * <p>This is an example to read and to take from, not an interface to call.
 */
@NullMarked
package io.github.otklik.examples.desk;

import org.jspecify.annotations.NullMarked;
