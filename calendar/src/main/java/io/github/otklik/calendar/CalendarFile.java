package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;
import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text file with years of a production calendar, with overlays, or with a whole calendar, read line by line. */
final class CalendarFile {
    /** What a file may hold; the words that begin its lines, besides a date. */
    enum Form {
        PRODUCTION("year norm act yearly"),
        OVERLAY("overlay act"),
        CALENDAR("zone week production known cover project override layer overlay year norm act yearly");

        private final String keywords;

        Form(String keywords) {
            this.keywords = keywords;
        }

        List<String> words() {
            return List.of(keywords.split(" "));
        }

        boolean allows(String keyword) {
            return words().contains(keyword);
        }
    }

    /** The section of a heading that could not be read: of what stands in it nothing is said. */
    private static final Section UNREAD = new Section() {
        @Override
        public void act(Words words) {
            words.rest();
        }

        @Override
        public void row(int line, LocalDate date, Words words) {
            words.rest();
        }

        @Override
        public void unread(String keyword) {}
    };

    private final Form form;
    private final String name;
    private final CalendarSettings settings = new CalendarSettings();
    private final Map<Integer, YearSection> years = new TreeMap<>();
    private final Map<MonthDay, YearlyHoliday> yearly = new TreeMap<>();
    private final List<OverlaySection> overlays = new ArrayList<>();
    private final UnreadLines unread;

    private @Nullable Section section;

    private CalendarFile(Form form, String name) {
        this.form = form;
        this.name = name;
        unread = new UnreadLines(form.words());
    }

    static ProductionCalendar production(Reader reader, String name) {
        Problems problems = new Problems(name);
        CalendarFile file = read(Form.PRODUCTION, reader, name, problems);
        ProductionCalendar calendar = file.calendar(problems);
        if (file.years.isEmpty()
                && file.yearly.isEmpty()
                && !file.unread.mayBe("year")
                && !file.unread.mayBe("yearly")) {
            problems.add(1, "no year in it; a file has a line 'year YYYY known YYYY-MM-DD' and the days of the year");
        }
        problems.throwIfAny();
        return calendar;
    }

    static Overlay overlay(Reader reader, String name) {
        Problems problems = new Problems(name);
        CalendarFile file = read(Form.OVERLAY, reader, name, problems);
        if (file.overlays.size() != 1 && !file.unread.mayBe("overlay")) {
            problems.add(1, file.overlays.size() + " overlays in the file; it holds one");
        }
        file.overlays.forEach(overlay -> overlay.finish(problems));
        problems.throwIfAny();
        return file.overlays.get(0).finish(problems);
    }

    static WorkingCalendar working(Reader reader, String name) {
        Problems problems = new Problems(name);
        CalendarFile file = read(Form.CALENDAR, reader, name, problems);
        ProductionCalendar own = file.calendar(problems);
        file.overlays.forEach(overlay -> file.settings.overlay(overlay.finish(problems)));
        return file.settings.build(own, file.unread::mayBe, problems);
    }

    private static CalendarFile read(Form form, Reader reader, String name, Problems problems) {
        requireNonNull(reader, "reader");
        requireNonNull(name, "name");
        CalendarFile file = new CalendarFile(form, name);
        List<String> lines = SourceText.lines(reader, name);
        for (int line = 1; line <= lines.size(); line++) {
            try {
                file.line(line, new Words(lines.get(line - 1)));
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(line, String.valueOf(e.getMessage()));
                file.unread(new Words(lines.get(line - 1)));
            }
        }
        return file;
    }

    /** Takes note of a line that could not be read, so that what is missing for that reason alone is not told besides. */
    private void unread(Words words) {
        String keyword = words.next();
        boolean row = Character.isDigit(keyword.charAt(0));
        Set<String> taken = row ? Set.of() : unread.add(keyword, words.rest());
        boolean heading = taken.contains("year") || taken.contains("overlay");
        boolean act = taken.contains("act");
        if (section != null && (heading || act || taken.contains("norm") || taken.isEmpty())) {
            section.unread(act ? "act" : keyword);
        }
        if (heading) {
            section = UNREAD;
        }
    }

    private ProductionCalendar calendar(Problems problems) {
        List<ProductionYear> finished =
                years.values().stream().map(year -> year.finish(problems)).toList();
        List<CalendarWarning> warnings = years.values().stream()
                .flatMap(year -> year.warnings().stream())
                .toList();
        return new ProductionCalendar(finished, List.copyOf(yearly.values()), false, warnings);
    }

    private void line(int line, Words words) {
        if (words.atEnd()) {
            return;
        }
        String keyword = words.next();
        if (Character.isDigit(keyword.charAt(0))) {
            section(keyword).row(line, Words.date(keyword), words);
        } else if (!form.allows(keyword)) {
            throw new IllegalArgumentException(
                    "unknown " + quote(keyword) + "; a line begins with a date or one of " + form.keywords);
        } else {
            switch (keyword) {
                case "year" -> year(line, words);
                case "overlay" -> overlay(line, words);
                case "act" -> section(keyword).act(words);
                case "norm" -> norm(line, words);
                case "yearly" -> yearly(words);
                default -> settings.read(keyword, words);
            }
        }
    }

    private void year(int line, Words words) {
        section = null;
        int year = words.year();
        if (years.containsKey(year)) {
            throw new IllegalArgumentException("year " + year + " stands twice; a file has it once");
        }
        YearSection opened = new YearSection(year, line, words, name);
        years.put(year, opened);
        section = opened;
    }

    private void overlay(int line, Words words) {
        section = null;
        OverlaySection opened = new OverlaySection(line, words);
        overlays.add(opened);
        section = opened;
    }

    private void norm(int line, Words words) {
        if (section == UNREAD) {
            return;
        }
        if (!(section instanceof YearSection year)) {
            throw new IllegalArgumentException("'norm' stands under a 'year' line");
        }
        year.norm(line, words);
    }

    private Section section(String word) {
        if (section == null) {
            throw new IllegalArgumentException(
                    quote(word) + " stands under no section; it follows a good 'year' or 'overlay' line");
        }
        return section;
    }

    private void yearly(Words words) {
        String word = words.next();
        MonthDay day = monthDay(word);
        boolean holiday = words.take("holiday");
        boolean moves = words.take("moves");
        words.end();
        if (!holiday || yearly.putIfAbsent(day, new YearlyHoliday(day, moves)) != null) {
            throw new IllegalArgumentException("a yearly day has one line, 'yearly MM-DD holiday [moves]'");
        }
    }

    private static MonthDay monthDay(String word) {
        MonthDay day;
        try {
            day = MonthDay.parse("--" + word);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("bad day " + quote(word) + "; a yearly day is MM-DD", e);
        }
        if (!day.isValidYear(DayRules.FIRST_YEAR)) {
            throw new IllegalArgumentException("bad day " + quote(word) + "; a yearly day is one of every year");
        }
        return day;
    }
}
