/** Alerts as they reach people: by mail, by the bots of messengers, and on the pages that are open. */
@NullMarked
package io.github.otklik.examples.desk.notify;

import org.jspecify.annotations.NullMarked;
