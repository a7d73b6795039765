package io.github.otklik.examples.cli;

/** How a command prints what it found. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: JSON, an object a line where there are several. */
    JSON
}
