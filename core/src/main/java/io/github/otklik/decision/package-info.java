/**
 * What every decider of the library answers: accepted with what is to be stored, refused with a reason that people can read,
 * or done before. Messages, incidents, materials and official pages are decided in this one shape.
 *
 * <p>A refusal is a value; nothing is thrown for it.
 */
@NullMarked
package io.github.otklik.decision;

import org.jspecify.annotations.NullMarked;
