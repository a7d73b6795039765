/** Texts for people, Russian and English side by side; shared by the packages of this module and not exported. */
@NullMarked
package io.github.otklik.text;

import org.jspecify.annotations.NullMarked;
