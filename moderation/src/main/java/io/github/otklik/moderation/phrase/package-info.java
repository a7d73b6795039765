/** Insults, threats, spam and advertising by rules over classes of words; the tables are text files beside the classes. */
@NullMarked
package io.github.otklik.moderation.phrase;

import org.jspecify.annotations.NullMarked;
