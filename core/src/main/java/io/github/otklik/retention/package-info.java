/**
 * How long what a message says of people is kept: rules as data, what is due on a day and why, and the events of a message
 * with the fields blanked, which fold to the same message and the same terms.
 */
@NullMarked
package io.github.otklik.retention;

import org.jspecify.annotations.NullMarked;
