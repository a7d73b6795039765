package io.github.otklik.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clauses that a rule carries out, or a test checks: {@code 1/8}, or {@code decision 6} for what was decided where the
 * act is silent. The matrix of clauses, rules and tests in the module's README is made of these.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Cites {
    /** The clauses and decisions, at least one. */
    String[] value();
}
