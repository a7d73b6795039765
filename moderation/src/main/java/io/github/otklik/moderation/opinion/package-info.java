/**
 * The second opinion: a linear model over pieces of words, learnt from labelled comments, for what no rule was written for. It
 * knows nothing of rules and findings.
 */
@NullMarked
package io.github.otklik.moderation.opinion;

import org.jspecify.annotations.NullMarked;
