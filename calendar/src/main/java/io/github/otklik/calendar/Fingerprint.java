package io.github.otklik.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** A hash of everything that can change an answer of a calendar; names and reasons cannot. */
final class Fingerprint {
    private static final int BYTES = 8;
    private static final int MOST_DRAFTS = 2;

    private Fingerprint() {}

    static String of(DayRules rules) {
        return of(rules, Integer.MAX_VALUE);
    }

    /** The last day of a calendar of that fingerprint that was made as these rules are, but shorter or with drafts. */
    static Optional<LocalDate> lastDayOf(String earlier, DayRules rules) {
        for (int year = rules.last().getYear(); year >= rules.first().getYear(); year--) {
            LocalDate last = LocalDate.of(year, 12, 31);
            LocalDate end = last.isAfter(rules.last()) ? rules.last() : last;
            DayRules shorter = new DayRules(
                    rules.zone(),
                    rules.first(),
                    end,
                    rules.schedules(),
                    rules.production(),
                    rules.overlays(),
                    rules.overrides());
            for (int drafts = 0; drafts <= MOST_DRAFTS; drafts++) {
                if (of(shorter, year - drafts + 1).equals(earlier)) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    /** The fingerprint of rules some of whose years were drafts, beside those that are. */
    private static String of(DayRules rules, int firstDraft) {
        StringBuilder text = new StringBuilder("zone ").append(rules.zone().getId());
        text.append("\ncover ").append(rules.first()).append(' ').append(rules.last());
        rules.schedules()
                .forEach((from, week) ->
                        text.append("\nweek ").append(from).append(' ').append(week));
        ProductionCalendar production = rules.production();
        if (production != null) {
            for (int year = rules.first().getYear(); year <= rules.last().getYear(); year++) {
                text.append("\nyear ")
                        .append(year)
                        .append(year >= firstDraft || production.isProvisional(year) ? " provisional" : "");
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
                            text.append('\n').append(date).append(' ').append(entry.text()));
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
