/**
 * Where a message stands in its network: the address of the comment and its thread, its photos and videos, whether it was removed
 * there; and how an answer gets there.
 */
@NullMarked
package io.github.otklik.examples.desk.network;

import org.jspecify.annotations.NullMarked;
