/** Working-time arithmetic on weekly schedules and production calendars. */
@NullMarked
package io.github.otklik.calendar;

import org.jspecify.annotations.NullMarked;
