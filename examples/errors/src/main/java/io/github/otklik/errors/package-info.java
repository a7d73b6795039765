/** What cannot be used, in the language of the person who is told of it. */
@NullMarked
package io.github.otklik.errors;

import org.jspecify.annotations.NullMarked;
