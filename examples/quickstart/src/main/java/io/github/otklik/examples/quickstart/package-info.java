/** The smallest program on the library: {@link io.github.otklik.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.otklik.examples.quickstart;

import org.jspecify.annotations.NullMarked;
