/**
 * Puts the cases of the conformance kit to a host, whatever it is written in, and tells by clause which it answers otherwise.
 */
@NullMarked
package io.github.otklik.examples.cli.conformance;

import org.jspecify.annotations.NullMarked;
