/** Messages as streams of events in a database, the rows that follow from them, and the passing of time. */
@NullMarked
package io.github.otklik.spring.store;

import org.jspecify.annotations.NullMarked;
