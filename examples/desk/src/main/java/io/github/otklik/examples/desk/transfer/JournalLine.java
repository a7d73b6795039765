package io.github.otklik.examples.desk.transfer;

import io.github.otklik.command.Command;

/**
 * An act of a journal.
 *
 * @param place  where it stands
 * @param message  the message it is on
 * @param act  the act
 */
record JournalLine(Place place, String message, Command.Act act) {
    /**
     * A place in a file, shown as {@code file:line}.
     *
     * @param file  the file
     * @param line  the line, from 1
     */
    record Place(String file, long line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
