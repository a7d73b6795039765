package io.github.otklik.examples.desk.transfer;

import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files, each with its place, in the language of the desk; the first ones are told, all are counted. */
final class Problems {
    private static final int TOLD = 1_000;
    private static final Texts TEXTS = new Texts(Language.RU);

    private final List<String> told = new ArrayList<>();
    private int count;

    /** Takes a problem of a line. */
    void add(JournalLine.Place place, String what) {
        add(place + ": " + TEXTS.told(what));
    }

    /** Takes note of a file that cannot be read. */
    void unreadable(String name, Exception e) {
        add(TEXTS.told("Cannot read " + name + ": " + e));
    }

    private void add(String what) {
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
