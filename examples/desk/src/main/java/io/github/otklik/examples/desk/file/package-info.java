/**
 * The files that the desk keeps, photos of messages and of answers: in a folder or in a bucket of a store that speaks S3. The base
 * knows each before it is there and until it is gone.
 */
@NullMarked
package io.github.otklik.examples.desk.file;

import org.jspecify.annotations.NullMarked;
