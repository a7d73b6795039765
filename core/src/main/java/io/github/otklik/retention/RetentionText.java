package io.github.otklik.retention;

import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.retention.Retention.Field;
import io.github.otklik.retention.Retention.Rule;
import io.github.otklik.text.LineFile;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a {@link Retention}: {@code FIELD: через NUMBER UNIT после окончания; SOURCE} on each line. */
final class RetentionText {
    private static final String FORM =
            "a line must be FIELD: через NUMBER месяцев после окончания; SOURCE, with days (дней) or years (лет) as well";
    private static final List<String> DAYS = List.of("день", "дня", "дней");
    private static final List<String> MONTHS = List.of("месяц", "месяца", "месяцев");
    private static final List<String> YEARS = List.of("год", "года", "лет");

    private final LineFile file;
    private final Map<Field, Rule> rules = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lines = new EnumMap<>(Field.class);

    RetentionText(String name) {
        file = new LineFile(name);
    }

    Retention read(Reader reader) {
        file.lines(reader).forEach(this::line);
        file.raise(UnreadableException::new);
        return new Retention(List.copyOf(rules.values()));
    }

    private void line(LineFile.Line line) {
        int colon = line.text().indexOf(':');
        int semicolon = line.text().indexOf(';', Math.max(colon, 0));
        if (colon < 0 || semicolon < 0 || semicolon == line.text().length() - 1) {
            file.problem(line.number(), "bad line", line.text(), FORM);
            return;
        }
        Optional<Field> field = field(line.number(), Text.tidy(line.text().substring(0, colon)));
        Optional<Period> after = length(line.number(), Text.tidy(line.text().substring(colon + 1, semicolon)));
        String source = Text.tidy(line.text().substring(semicolon + 1));
        if (field.isPresent() && after.isPresent() && isFirst(line.number(), field.get())) {
            rules.put(field.get(), new Rule(field.get(), after.get(), source));
        }
    }

    private Optional<Field> field(int number, String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        Optional<Field> field = Arrays.stream(Field.values())
                .filter(each -> each.word().toLowerCase(Locale.ROOT).equals(sought))
                .findFirst();
        if (field.isEmpty()) {
            String words = Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
            file.problem(number, "unknown field", word, "it must be one of " + words);
        }
        return field;
    }

    private Optional<Period> length(int number, String text) {
        List<String> words = Text.words(text);
        boolean formed = words.size() == 5
                && words.get(0).equals("через")
                && words.subList(3, 5).equals(List.of("после", "окончания"));
        int length = formed ? Text.number(words.get(1)) : -1;
        Optional<Period> after = length < 1 ? Optional.empty() : period(length, words.get(2));
        if (after.isEmpty()) {
            file.problem(
                    number,
                    "bad length",
                    text,
                    "it must be: через NUMBER UNIT после окончания, with a number from 1 to 9999 and дней, месяцев or лет");
        }
        return after;
    }

    private static Optional<Period> period(int length, String unit) {
        if (DAYS.contains(unit)) {
            return Optional.of(Period.ofDays(length));
        }
        if (MONTHS.contains(unit)) {
            return Optional.of(Period.ofMonths(length));
        }
        return YEARS.contains(unit) ? Optional.of(Period.ofYears(length)) : Optional.empty();
    }

    private boolean isFirst(int number, Field field) {
        Integer first = lines.putIfAbsent(field, number);
        if (first != null) {
            file.problem(number, "second rule for", field.word(), "it must stand once; it stands in line " + first);
        }
        return first == null;
    }
}
