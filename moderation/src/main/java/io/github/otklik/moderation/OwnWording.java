package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is wrong with an office's words in the language of who reads it; read from {@code problems.txt}. Immutable. */
final class OwnWording {
    private static final TableFile FILE = new TableFile(OwnWording.class, "problems.txt");

    private final List<Row> rows = new ArrayList<>();

    /** A sentence with places for values, in English, cut at them, and as it is told. */
    private record Row(List<String> parts, String told) {
        /** The values that stand in a message; null if it is not this sentence. */
        @Nullable
        List<String> values(String message) {
            List<String> values = new ArrayList<>();
            if (!message.startsWith(parts.get(0))) {
                return null;
            }
            int at = parts.get(0).length();
            for (int part = 1; part < parts.size(); part++) {
                String next = parts.get(part);
                boolean last = part == parts.size() - 1;
                int end = last ? message.length() - next.length() : message.indexOf(next, at);
                if (end < at || !message.startsWith(next, end)) {
                    return null;
                }
                values.add(message.substring(at, end));
                at = end + next.length();
            }
            return at == message.length() ? values : null;
        }
    }

    private OwnWording(List<String> lines) {
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                rows.add(new Row(parts(line.substring(0, equals)), line.substring(equals + 3)));
            }
        }
    }

    /** The wording of a language: Russian, or for every other one what is said already. */
    static OwnWording of(Locale locale) {
        boolean russian = requireNonNull(locale, "locale").getLanguage().equals("ru");
        return new OwnWording(russian ? FILE.lines() : List.of());
    }

    /** Cuts at the places for values, each {@code {0}}, {@code {1}} and so on in their order. */
    private static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int value = 0; ; value++) {
            int hole = sentence.indexOf("{" + value + "}", at);
            if (hole < 0) {
                parts.add(sentence.substring(at));
                return parts;
            }
            parts.add(sentence.substring(at, hole));
            at = hole + 3;
        }
    }

    /** A message as it is told; the last of its values may be a message too. */
    String of(String message) {
        for (Row row : rows) {
            List<String> values = row.values(message);
            if (values != null) {
                String told = row.told();
                for (int value = 0; value < values.size(); value++) {
                    String text = values.get(value);
                    told = told.replace("{" + value + "}", value == values.size() - 1 ? of(text) : text);
                }
                return told;
            }
        }
        return message;
    }
}
