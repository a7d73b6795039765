/**
 * The register of official pages in social networks: who may change what, what is wrong, and what is published of it
 * (annex 2).
 *
 * <p>A {@link io.github.otklik.registry.PageRegistry} holds {@link io.github.otklik.registry.OfficialPage pages} with all
 * that was ever entered of them. {@link io.github.otklik.registry.PageRules} is the act as data, read from a short text; one
 * act is shipped, others need a file alone:
 *
 * <pre>{@code
 * PageRules rules = PageRules.decree();
 * PageRegistry registry = RegistryCodec.read(map);              // or all that is wrong with it, by JSON path
 * Decision<PageRegistry.Entry> decision = registry.decide(rules, command);
 * if (decision instanceof Decision.Accepted<PageRegistry.Entry> accepted) {
 *     registry = registry.with(accepted.page());
 * }
 * List<Finding> findings = registry.check(rules, today);        // clause, page, what to do
 * String csv = registry.publicExtract(rules, today).csv(Language.RU);
 * }</pre>
 *
 * <p>A register as it is may break the rules: it is read all the same, and the checks tell. A command may not. Days are
 * arguments, in the local zone; the package keeps no clock and no store.
 */
@NullMarked
package io.github.otklik.registry;

import org.jspecify.annotations.NullMarked;
