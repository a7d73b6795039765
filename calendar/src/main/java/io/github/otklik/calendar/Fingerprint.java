package io.github.otklik.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of everything that can change an answer of a calendar; names and reasons cannot. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(DayRules rules) {
        StringBuilder text = new StringBuilder("zone ").append(rules.zone().getId());
        text.append("\ncover ").append(rules.first()).append(' ').append(rules.last());
        rules.schedules()
                .forEach((from, week) ->
                        text.append("\nweek ").append(from).append(' ').append(week));
        ProductionCalendar production = rules.production();
        if (production != null) {
            for (int year = rules.first().getYear(); year <= rules.last().getYear(); year++) {
                text.append("\nyear ").append(year).append(production.isProvisional(year) ? " provisional" : "");
                for (ProductionDay day : production.days(year)) {
                    text.append('\n').append(day.date()).append(' ').append(day.kind());
                    if (day.kind().isMovedWorking()) {
                        text.append(' ').append(production.origin(day));
                    }
                }
            }
        }
        for (Overlay overlay : rules.overlays()) {
            text.append("\noverlay");
            overlay.entries()
                    .forEach((date, entry) ->
                            text.append('\n').append(date).append(' ').append(entry.hours()));
        }
        rules.overrides()
                .forEach((date, hours) ->
                        text.append("\noverride ").append(date).append(' ').append(hours));
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
