/**
 * Advice on texts before they are approved or published: what to look at, where, and why. Nothing here blocks anything.
 *
 * <p>{@link io.github.otklik.advice.AnswerCheck} reads a draft answer beside the message it is for (clauses 1/12, 1/15, 1/17):
 *
 * <pre>{@code
 * AnswerCheck check = AnswerCheck.standard().allowing(List.of("8 (38174) 2-11-11", "@omskportal.ru"));
 * List<Advice> advice = check.check(new Question("VK", text, true), Answer.of(draft, "VK"));
 * }</pre>
 *
 * <p>{@link io.github.otklik.advice.MannerCheck} tells a text in the manner of a press release from one that speaks to people
 * (clause 2/13). Signs, phrases, weights and the sentences shown are rows of text files. Texts are scanned by hand, without
 * regular expressions, in time linear in their length.
 */
@NullMarked
package io.github.otklik.advice;

import org.jspecify.annotations.NullMarked;
