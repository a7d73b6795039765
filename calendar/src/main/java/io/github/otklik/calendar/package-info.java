/**
 * Working-time arithmetic on weekly schedules and production calendars: when a term of working hours or days ends, how much
 * working time lies between two instants, and why.
 *
 * <p>The entry is {@link io.github.otklik.calendar.WorkingCalendar}: a zone, a
 * {@link io.github.otklik.calendar.WeeklySchedule}, usually a {@link io.github.otklik.calendar.ProductionCalendar} with the
 * holidays, moved and short days of a country, {@link io.github.otklik.calendar.Overlay overlays} for a region or an event, and
 * hours of single dates.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
 *         .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
 *         .production(ProductionCalendar.russia())
 *         .build();
 * Instant due = calendar.plus(Instant.parse("2022-08-26T10:00:00Z"), Duration.ofHours(9)); // Tuesday 08:45 in Omsk
 * }</pre>
 *
 * <p>Everything public is immutable and thread-safe, but for the builder. Nothing here reads a clock, a file or a setting of the
 * machine; an answer that would need a day outside the coverage is refused. Terms, messages and who has to keep them are not
 * known here.
 */
@NullMarked
package io.github.otklik.calendar;

import org.jspecify.annotations.NullMarked;
