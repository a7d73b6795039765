@NullMarked
package io.github.otklik.moderation.opinion;

import org.jspecify.annotations.NullMarked;
