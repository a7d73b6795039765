package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.value.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in of an act on the register.
 *
 * @param word  the act
 * @param day  its day
 * @param values  the fields
 */
record Given(String word, LocalDate day, Map<String, String> values) {
    /** One more than the library takes, so that what is longer is refused and not cut. */
    private static final int LONGEST = 1001;

    String text(String name) {
        return Texts.storable(Texts.beginning(values.getOrDefault(name, "").strip(), LONGEST));
    }

    boolean isChecked(String name) {
        return values.getOrDefault(name, "").equals("true");
    }

    @Nullable
    LocalDate day(String name) {
        return day(values.getOrDefault(name, ""), null);
    }

    static @Nullable LocalDate day(String text, @Nullable LocalDate otherwise) {
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
