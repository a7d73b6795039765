package io.github.otklik.calendar;

import java.time.LocalDate;

/** A part of a calendar file: a heading, the acts it cites and a row for each day. */
interface Section {
    /** Reads {@code act KEY [DATE] TEXT}. */
    void act(Words words);

    /** Reads what follows the date that begins a row. */
    void row(int line, LocalDate date, Words words);

    /** Takes note of a line of it that could not be read; then nothing is said of what the section lacks. */
    void unread(String keyword);
}
