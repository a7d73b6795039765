/** Texts to begin answers with. */
@NullMarked
package io.github.otklik.examples.desk.template;

import org.jspecify.annotations.NullMarked;
