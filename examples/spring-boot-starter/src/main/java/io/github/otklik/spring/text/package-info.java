/** What the starter itself says to administrators, in their language. */
@NullMarked
package io.github.otklik.spring.text;

import org.jspecify.annotations.NullMarked;
