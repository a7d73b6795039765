package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;

/**
 * What is wrong with a field of a fact.
 *
 * @param field  the field
 * @param secret  whether its value looks like a secret
 * @param sentence  what is wrong, the value unless it is a secret, and what is allowed
 */
record Flaw(String field, boolean secret, Sentence sentence) {}
