/**
 * What is published on official pages: plans and figures by week, and the review of material (clauses 2/9 to 2/13).
 *
 * <p>A {@link io.github.otklik.publication.PublicationPlan} counts publications by page and ISO week of the local zone
 * against the norms of the {@link io.github.otklik.registry.PageRules}; {@link io.github.otklik.publication.ContentReview}
 * decides what may be done to a piece of {@link io.github.otklik.publication.Material}. A
 * {@link io.github.otklik.publication.PageBook} is a register and its publications, read from one map:
 *
 * <pre>{@code
 * PageBook book = PageBook.read(PageRules.decree(), map);
 * int left = book.plan().week("adm-vk", now).left();
 * List<Finding> findings = book.check(today);                  // of the register, of weekly norms, of formats
 *
 * ContentReview review = ContentReview.of(rules);
 * Decision<ContentEvent> decision = review.decide(material, command);
 * }</pre>
 *
 * <p>The package keeps no clock and no store. Whether a text reads like a press release, a person decides; here only the
 * format is refused.
 */
@NullMarked
package io.github.otklik.publication;

import org.jspecify.annotations.NullMarked;
