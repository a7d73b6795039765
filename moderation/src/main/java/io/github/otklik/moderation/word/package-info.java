/** The words of a text, the lexicon of words that are looked for, and the words that are found as they stand. */
@NullMarked
package io.github.otklik.moderation.word;

import org.jspecify.annotations.NullMarked;
