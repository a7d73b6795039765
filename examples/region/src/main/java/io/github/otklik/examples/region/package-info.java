/** The library on Apache Flink. */
@NullMarked
package io.github.otklik.examples.region;

import org.jspecify.annotations.NullMarked;
