package io.github.otklik.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes iCalendar: days as whole-day events, deadlines as instants. */
final class ICalendarWriter {
    /** The property that keeps the kind of a day exactly. */
    static final String DAY = "X-OTKLIK-DAY";

    /** The property of a file that its days are those of weeks of six working days; its value is {@link #SIX}. */
    static final String WEEK = "X-OTKLIK-WEEK";

    static final String SIX = "six-day";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private ICalendarWriter() {}

    static String write(List<CalendarDay> days, boolean sixDay, String fingerprint, Instant stamp) {
        ICalendarWriter writer = new ICalendarWriter();
        writer.begin();
        if (sixDay) {
            writer.line(WEEK + ":" + SIX);
        }
        for (CalendarDay day : days) {
            writer.event(day.date() + "-" + fingerprint + "@otklik", stamp);
            writer.line("DTSTART;VALUE=DATE:" + compact(day.date()));
            writer.line("DTEND;VALUE=DATE:" + compact(day.date().plusDays(1)));
            writer.line("SUMMARY:" + escape(summary(day)));
            if (!day.reason().isEmpty()) {
                writer.line("DESCRIPTION:" + escape(day.reason()));
            }
            writer.line(DAY + ":" + exact(day));
            writer.line("TRANSP:TRANSPARENT");
            writer.line("END:VEVENT");
        }
        return writer.end();
    }

    static String deadlines(List<Deadline> deadlines, Instant stamp) {
        ICalendarWriter writer = new ICalendarWriter();
        writer.begin();
        for (Deadline deadline : deadlines) {
            writer.event(escape(deadline.uid()), stamp);
            writer.line("DTSTART:" + STAMP.format(deadline.due()));
            writer.line("SUMMARY:" + escape(deadline.summary()));
            if (!deadline.description().isEmpty()) {
                writer.line("DESCRIPTION:" + escape(deadline.description()));
            }
            writer.line("TRANSP:TRANSPARENT");
            writer.line("END:VEVENT");
        }
        return writer.end();
    }

    private void begin() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//otklik//calendar//RU");
    }

    private void event(String uid, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + STAMP.format(stamp));
    }

    private String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String compact(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String summary(CalendarDay day) {
        return switch (day.kind()) {
            case WORKING -> "Рабочий день: " + day.hours();
            case OFF -> "Выходной день";
            case HOLIDAY -> "Праздничный день";
            case MOVED_OFF -> "Перенесённый выходной день";
            case SHORT -> "Сокращённый рабочий день: " + day.hours();
            case MOVED_WORKING -> "Рабочий день по переносу: " + day.hours();
            case MOVED_WORKING_SHORT -> "Сокращённый рабочий день по переносу: " + day.hours();
            case OVERLAY, OVERRIDE -> day.hours().isOff() ? "Нерабочий день" : "Особый режим: " + day.hours();
            case MISSING -> "Дня нет в часовом поясе";
        };
    }

    /** The day in the words of a calendar file; an override or an overlay has no such words and does not read back. */
    private static String exact(CalendarDay day) {
        String swapped = day.swappedWith().map(LocalDate::toString).orElse("");
        return switch (day.kind()) {
            case HOLIDAY -> "holiday";
            case MOVED_OFF -> swapped.isEmpty() ? "off" : "off from " + swapped;
            case SHORT -> "short";
            case MOVED_WORKING -> "working for " + swapped;
            case MOVED_WORKING_SHORT -> "working short for " + swapped;
            case WORKING, OFF, OVERLAY, OVERRIDE, MISSING -> day.kind() + " " + day.hours();
        };
    }

    static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\r", "\\n")
                .replace("\n", "\\n");
    }

    static String unescape(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Ends lines by CRLF and folds them at 75 bytes of UTF-8, between characters. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int end = i + Character.charCount(line.codePointAt(i));
            String character = line.substring(i, end);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += length;
            i = end;
        }
        text.append("\r\n");
    }
}
