/** Whether a text asks again what was asked before: it proposes, a person decides. */
@NullMarked
package io.github.otklik.repeat;

import org.jspecify.annotations.NullMarked;
