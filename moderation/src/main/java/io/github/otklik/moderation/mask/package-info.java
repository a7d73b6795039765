/** Words that the writer hid by signs, digits, letters of other alphabets, or spaces. */
@NullMarked
package io.github.otklik.moderation.mask;

import org.jspecify.annotations.NullMarked;
