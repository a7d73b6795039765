package io.github.otklik.examples.desk.transfer;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with files, each with its place; the first ones are told, all are counted. */
final class Problems {
    private static final int TOLD = 1_000;

    private final List<String> told = new ArrayList<>();
    private int count;

    /** Takes a problem of a line. */
    void add(JournalLine.Place place, String what) {
        add(place + ": " + what);
    }

    void add(String what) {
        count++;
        if (told.size() < TOLD) {
            told.add(what);
        }
    }

    int count() {
        return count;
    }

    List<String> told() {
        return told;
    }
}
