package io.github.otklik.duty;

import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.DutyRow.Absence;
import io.github.otklik.duty.DutyRow.Appointment;
import io.github.otklik.duty.DutyRow.Watch;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link Duties}: a verb, a duty and days, a colon, and people on each line. */
final class DutiesText {
    private static final String APPOINTED = "Назначен РОЛЬ [ПОДРАЗДЕЛЕНИЕ] с ДАТА [по ДАТА]: КТО";
    private static final String ABSENT = "Отсутствует с ДАТА [по ДАТА]: КТО[; замещает КТО]";
    private static final String WATCHING =
            "Дежурит РОЛЬ [ПОДРАЗДЕЛЕНИЕ] ДАТА, or с ДАТА [по ДАТА], or пн вт ср чт пт сб вс [с ДАТА [по ДАТА]]: КТО";
    private static final String SUBSTITUTE = "замещает ";
    private final LineFile file;
    private final DutyBook book = new DutyBook();
    /** The units that appointments name, whose days can begin with {@code с} alone. */
    private final Set<String> units = new LinkedHashSet<>();

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
        int when = DutyDays.begin(words);
        if (when > 2 && when < words.size() && isAppointed(words.get(0)) && DutyDays.isFrom(words.get(when))) {
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
        int when = DutyDays.begin(words);
        Optional<DutyDays> days = DutyDays.read(words.subList(when, words.size()));
        LocalDate first = days.map(DutyDays::first).orElse(null);
        if (first == null || !DutyDays.isFrom(words.get(when)) || when == 0) {
            bad(line, APPOINTED);
            return;
        }
        Duty duty = duty(line, words.subList(0, when));
        if (duty != null) {
            book.add(new Appointment(duty, person, first, days.get().last()), file, line.number());
        }
    }

    private void absence(LineFile.Line line, List<String> words, String people) {
        Optional<DutyDays> days = DutyDays.read(words);
        LocalDate first = days.map(DutyDays::first).orElse(null);
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
        int when = DutyDays.begin(words);
        Optional<DutyDays> days = DutyDays.read(words.subList(when, words.size()));
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
        if (unit != null && !units.contains(unit) && DutyDays.mayBeMeant(words.get(words.size() - 1))) {
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
}
