/**
 * Who holds the duties of a role or a unit at an instant: appointments, substitutes in a chain, and a rota for hours outside the
 * working week. Nothing here changes when something is due.
 */
@NullMarked
package io.github.otklik.duty;

import org.jspecify.annotations.NullMarked;
