package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a file that describe one overlay. */
final class OverlaySection implements Section {
    private final String name;
    private final int line;
    private final Map<String, String> acts = new HashMap<>();
    private final Map<LocalDate, Overlay.Entry> entries = new TreeMap<>();
    private boolean whole = true;
    private boolean actsRead = true;

    OverlaySection(int line, Words words) {
        this.line = line;
        name = words.rest();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("overlay without a name; write 'overlay NAME'");
        }
    }

    @Override
    public void act(Words words) {
        String key = words.next();
        String text = words.rest();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("act " + quote(key) + " has no text; write 'act KEY TEXT'");
        }
        if (acts.putIfAbsent(key, text) != null) {
            throw new IllegalArgumentException(
                    "act " + quote(key) + " stands twice; a key names one act of its section");
        }
    }

    @Override
    public void row(int line, LocalDate date, Words words) {
        DayHours hours = words.take(Overlay.SHORT) ? null : DayHours.parse(words.next());
        if (!words.take("by")) {
            throw new IllegalArgumentException(
                    "no source for " + date + "; a day of an overlay is 'DATE off|short|HH:MM-HH:MM,... by ACT'");
        }
        String key = words.next();
        String source = acts.getOrDefault(key, actsRead ? "" : key);
        if (source.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown act " + quote(key) + "; an 'act KEY TEXT' of the overlay stands above");
        }
        words.end();
        if (entries.putIfAbsent(date, new Overlay.Entry(hours, source)) != null) {
            throw new IllegalArgumentException(date + " stands twice; an overlay has one row a day");
        }
    }

    @Override
    public void unread(String keyword) {
        whole = false;
        actsRead &= !keyword.equals("act");
    }

    Overlay finish(Problems problems) {
        if (entries.isEmpty() && whole) {
            problems.add(
                    line, "no day in overlay " + quote(name) + "; a layer has a row 'DATE off|short|HOURS by ACT'");
        }
        return new Overlay(name, entries);
    }
}
