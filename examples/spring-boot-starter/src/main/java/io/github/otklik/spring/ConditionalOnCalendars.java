package io.github.otklik.spring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only where the properties name a calendar file, or exactly one and at most one act. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnCalendars.class)
@interface ConditionalOnCalendars {
    /** Whether there must be one procedure only. */
    boolean single() default false;
}
