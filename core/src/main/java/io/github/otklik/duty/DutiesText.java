package io.github.otklik.duty;

import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.DutyRow.Absence;
import io.github.otklik.duty.DutyRow.Appointment;
import io.github.otklik.duty.DutyRow.Watch;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import io.github.otklik.text.Unread;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link Duties}: a verb, a duty and days, a colon, and people on each line. */
final class DutiesText {
    private static final String APPOINTED = "Назначен РОЛЬ [ПОДРАЗДЕЛЕНИЕ] с ДАТА [по ДАТА]: КТО";
    private static final String ABSENT = "Отсутствует с ДАТА [по ДАТА]: КТО[; замещает КТО]";
    private static final String WATCHING =
            "Дежурит РОЛЬ [ПОДРАЗДЕЛЕНИЕ] ДАТА, or с ДАТА [по ДАТА], or пн вт ср чт пт сб вс [с ДАТА [по ДАТА]]: КТО";
    private static final String FROM = "с";
    private static final String SUBSTITUTE = "замещает ";
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "пн", DayOfWeek.MONDAY,
            "вт", DayOfWeek.TUESDAY,
            "ср", DayOfWeek.WEDNESDAY,
            "чт", DayOfWeek.THURSDAY,
            "пт", DayOfWeek.FRIDAY,
            "сб", DayOfWeek.SATURDAY,
            "вс", DayOfWeek.SUNDAY);

    private final LineFile file;
    private final DutyBook book = new DutyBook();
    /** The units that appointments name, whose days can begin with {@code с} alone. */
    private final Set<String> units = new LinkedHashSet<>();

    /** Days as a line gives them: weekdays, and the first and last day, null where the line leaves them open. */
    private record Days(
            Set<DayOfWeek> weekdays,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    DutiesText(String name) {
        file = new LineFile(name);
    }

    Duties read(Reader reader) {
        List<LineFile.Line> lines = file.lines(reader);
        lines.forEach(this::unit);
        lines.forEach(this::line);
        book.checkChains(file);
        file.raise(UnreadableException::new);
        return new Duties(book);
    }

    private void unit(LineFile.Line line) {
        List<String> words = head(line);
        int when = when(words);
        if (when > 2 && when < words.size() && isAppointed(words.get(0)) && isFrom(words.get(when))) {
            units.add(String.join(" ", words.subList(2, when)));
        }
    }

    private static boolean isAppointed(String verb) {
        return verb.equalsIgnoreCase("назначен") || verb.equalsIgnoreCase("назначена");
    }

    /** The words before the colon. */
    private static List<String> head(LineFile.Line line) {
        int colon = line.text().indexOf(':');
        return Text.words(colon < 0 ? "" : line.text().substring(0, colon));
    }

    private void line(LineFile.Line line) {
        int colon = line.text().indexOf(':');
        List<String> words = head(line);
        String people = colon < 0 ? "" : Text.tidy(line.text().substring(colon + 1));
        String verb = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        try {
            switch (verb) {
                case "назначен", "назначена" -> appointment(line, rest, people);
                case "отсутствует" -> absence(line, rest, people);
                case "дежурит" -> watch(line, rest, people);
                default -> bad(line, APPOINTED + " | " + ABSENT + " | " + WATCHING);
            }
        } catch (IllegalArgumentException e) {
            file.problem(line.number(), "bad row", line.text(), String.valueOf(e.getMessage()));
        }
    }

    private void bad(LineFile.Line line, String form) {
        file.problem(line.number(), "bad line", line.text(), "it must be " + form);
    }

    private void appointment(LineFile.Line line, List<String> words, String person) {
        int when = when(words);
        Optional<Days> days = days(words.subList(when, words.size()));
        LocalDate first = days.map(Days::first).orElse(null);
        if (first == null || !isFrom(words.get(when)) || when == 0) {
            bad(line, APPOINTED);
            return;
        }
        Duty duty = duty(line, words.subList(0, when));
        if (duty != null) {
            book.add(new Appointment(duty, person, first, days.get().last()), file, line.number());
        }
    }

    private void absence(LineFile.Line line, List<String> words, String people) {
        Optional<Days> days = days(words);
        LocalDate first = days.map(Days::first).orElse(null);
        int semicolon = people.indexOf(';');
        String second = semicolon < 0 ? "" : Text.tidy(people.substring(semicolon + 1));
        boolean formed = semicolon < 0 || second.startsWith(SUBSTITUTE);
        if (first == null || days.isEmpty() || !days.get().weekdays().isEmpty() || !formed) {
            bad(line, ABSENT);
            return;
        }
        String person = semicolon < 0 ? people : Text.tidy(people.substring(0, semicolon));
        String substitute = second.isEmpty() ? null : second.substring(SUBSTITUTE.length());
        book.add(new Absence(person, first, days.get().last(), substitute), file, line.number());
    }

    private void watch(LineFile.Line line, List<String> words, String person) {
        int when = when(words);
        Optional<Days> days = days(words.subList(when, words.size()));
        if (days.isEmpty() || when == 0) {
            bad(line, WATCHING);
            return;
        }
        LocalDate first =
                days.get().first() == null ? LocalDate.MIN : days.get().first();
        Duty duty = duty(line, words.subList(0, when));
        if (duty != null) {
            book.add(
                    new Watch(
                            duty,
                            person,
                            days.get().weekdays(),
                            first,
                            days.get().last()),
                    file,
                    line.number());
        }
    }

    /** Where the days begin behind the duty; the end where there are none. */
    private static int when(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean from = isFrom(words.get(i)) && i + 1 < words.size() && date(words.get(i + 1)) != null;
            if (from || date(words.get(i)) != null || weekday(words.get(i)) != null) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean isFrom(String word) {
        return word.equalsIgnoreCase(FROM);
    }

    private static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the last word of a unit may be a misspelt one of the days that follow: a letter or «со» for «с», a weekday but for one
     * place. A word of capitals is a name.
     */
    private static boolean mayBeOfDays(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        return letter
                || low.equals("со")
                || (word.length() > 2
                        && !word.equals(word.toUpperCase(Locale.ROOT))
                        && WEEKDAYS.keySet().stream().anyMatch(day -> Unread.isLike(day, low)));
    }

    /** Weekdays, one date, or a stretch of days; a date alone is both its first and last day. */
    private static Optional<Days> days(List<String> words) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        int at = 0;
        for (DayOfWeek day = first(words, at); day != null; day = first(words, at)) {
            weekdays.add(day);
            at++;
        }
        List<String> rest = words.subList(at, words.size());
        Set<DayOfWeek> found = Collections.unmodifiableSet(weekdays);
        if (rest.isEmpty()) {
            return weekdays.isEmpty() ? Optional.empty() : Optional.of(new Days(found, null, null));
        }
        LocalDate single = date(rest.get(0));
        if (single != null) {
            return rest.size() == 1 && weekdays.isEmpty()
                    ? Optional.of(new Days(found, single, single))
                    : Optional.empty();
        }
        LocalDate first = rest.size() < 2 || !isFrom(rest.get(0)) ? null : date(rest.get(1));
        boolean closed = rest.size() == 4 && rest.get(2).equals("по");
        LocalDate last = closed ? date(rest.get(3)) : null;
        boolean formed = first != null && (rest.size() == 2 || last != null);
        return formed ? Optional.of(new Days(found, first, last)) : Optional.empty();
    }

    private static @Nullable DayOfWeek first(List<String> words, int at) {
        return at < words.size() ? weekday(words.get(at)) : null;
    }

    private @Nullable Duty duty(LineFile.Line line, List<String> words) {
        String word = words.get(0);
        Role role = Role.ofWord(word).or(() -> own(word)).orElse(null);
        if (role == null) {
            file.problem(
                    line.number(),
                    "unknown role",
                    word,
                    "it must be one of " + String.join(", ", Role.words()) + ", or the id of a role of the act");
            return null;
        }
        String unit = words.size() == 1 ? null : String.join(" ", words.subList(1, words.size()));
        if (unit != null && !units.contains(unit) && mayBeOfDays(words.get(words.size() - 1))) {
            file.problem(
                    line.number(),
                    "unknown unit",
                    unit,
                    "it must be one that an appointment names"
                            + (units.isEmpty() ? "" : ", so one of " + Text.listed(units))
                            + ", and days must be ДАТА, с ДАТА or пн вт ср чт пт сб вс");
            return null;
        }
        return new Duty(role, unit);
    }

    /** A role by its id; the title of a role that an act declares is not known here. */
    private static Optional<Role> own(String id) {
        try {
            return Optional.of(Role.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
