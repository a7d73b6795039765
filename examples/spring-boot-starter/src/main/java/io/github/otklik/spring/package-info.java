/** The library's objects as beans of a Spring Boot application, made from the files that an office names in its properties. */
@NullMarked
package io.github.otklik.spring;

import org.jspecify.annotations.NullMarked;
