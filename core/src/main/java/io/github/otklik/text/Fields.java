package io.github.otklik.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of a plain map, asked for by key and type; what is wrong is noted with its path, such as {@code pages[3].name}.
 * Nothing is thrown, and of a value that does not fit only its type is shown where it might be a secret.
 */
public final class Fields {
    private static final int LONGEST_TIME = 40;

    private final @Nullable Fields parent;
    private final String place;
    private final int index;
    private final Map<?, ?> map;
    private final ProblemList problems;
    private final boolean hidden;
    private final List<String> asked;

    private Fields(
            @Nullable Fields parent,
            String place,
            int index,
            Map<?, ?> map,
            ProblemList problems,
            boolean hidden,
            List<String> asked) {
        this.parent = parent;
        this.place = place;
        this.index = index;
        this.map = map;
        this.problems = problems;
        this.hidden = hidden;
        this.asked = asked;
    }

    /** The values of the outermost map. */
    public static Fields of(Map<?, ?> map, ProblemList problems) {
        return new Fields(null, "", 0, map, problems, false, new ArrayList<>());
    }

    /** The same values, but none of them shown in problems. */
    public Fields hiding() {
        return new Fields(parent, place, index, map, problems, true, asked);
    }

    /** The path of a key. */
    public String path(String key) {
        return parent == null ? key : path() + "." + key;
    }

    /** The path of this map itself, empty for the outermost. */
    public String path() {
        return parent == null ? "" : parent.path(place) + "[" + index + "]";
    }

    /** A text that has to be there and not blank; empty where it is not. */
    public String text(String key, int longest) {
        String text = optionalText(key, longest);
        if (text.isBlank() && (map.get(key) == null || map.get(key) instanceof String)) {
            problems.add(path(key), map.get(key) == null ? "missing" : "blank", "it must be a text");
        }
        return text;
    }

    /** A text that may be left out, null or empty. */
    public String optionalText(String key, int longest) {
        asked.add(key);
        Object value = map.get(key);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            wrong(key, "a text");
            return "";
        }
        if (text.length() > longest) {
            problems.add(path(key), "too long: " + text.length(), "it must have at most " + longest + " characters");
            return "";
        }
        return text;
    }

    /** A truth value that has to be there. */
    public boolean flag(String key) {
        asked.add(key);
        if (map.get(key) instanceof Boolean flag) {
            return flag;
        }
        wrong(key, "true or false");
        return false;
    }

    /** A day that has to be there, null where it is not. */
    public @Nullable LocalDate date(String key) {
        LocalDate date = optionalDate(key);
        if (map.get(key) == null) {
            wrong(key, "a day such as 2022-09-01");
        }
        return date;
    }

    /** A day that may be left out or null. */
    public @Nullable LocalDate optionalDate(String key) {
        asked.add(key);
        Object value = map.get(key);
        if (value == null) {
            return null;
        }
        try {
            if (value instanceof String text && isDate(text)) {
                LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                if (date.getYear() >= 1990 && date.getYear() <= 2199) {
                    return date;
                }
            }
        } catch (DateTimeException e) {
            // reported below, as a day out of range is
        }
        wrong(key, "a day such as 2022-09-01, from 1990 to 2199");
        return null;
    }

    /** Whether it is digits and hyphens as a day has them; a parser of any format takes ten times as long. */
    private static boolean isDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.length() == 10;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** An instant that has to be there, null where it is not. */
    public @Nullable OffsetDateTime time(String key) {
        asked.add(key);
        try {
            if (map.get(key) instanceof String text && text.length() <= LONGEST_TIME) {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (time.getYear() >= 1990 && time.getYear() <= 2199) {
                    return time;
                }
            }
        } catch (DateTimeException e) {
            // reported below, as a time out of range is
        }
        wrong(key, "a date-time with offset such as 2022-09-01T10:00:00+06:00, from 1990 to 2199");
        return null;
    }

    /** A constant that has to be there, by its name; null where it is not. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        asked.add(key);
        Object value = map.get(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        wrong(key, "one of " + String.join(", ", names(type)));
        return null;
    }

    /** Whether there is a value, whatever it is. */
    public boolean has(String key) {
        asked.add(key);
        return map.get(key) != null;
    }

    /** One of some names that has to be there; null where it is not. */
    public @Nullable String choice(String key, List<String> names) {
        asked.add(key);
        if (map.get(key) instanceof String name && names.contains(name)) {
            return name;
        }
        wrong(key, "one of " + String.join(", ", names));
        return null;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** The maps of a list that may be left out or null. */
    public List<Fields> list(String key, int most) {
        asked.add(key);
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            wrong(key, "a list of objects");
            return List.of();
        }
        if (list.size() > most) {
            problems.add(path(key), "too long: " + list.size(), "it must have at most " + most + " entries");
            return List.of();
        }
        List<Fields> all = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> each) {
                all.add(new Fields(this, key, i, each, problems, hidden, new ArrayList<>(8)));
            } else {
                problems.add(path(key) + "[" + i + "]", "no object: " + shown(list.get(i)), "it must be an object");
            }
        }
        return all;
    }

    /** Notes the keys that nobody asked for; their values are not shown. */
    public void noOthers(String... known) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String name
                    && (asked.contains(name) || List.of(known).contains(name)))) {
                Set<String> allowed = new TreeSet<>(asked);
                allowed.addAll(List.of(known));
                problems.add(
                        parent == null ? "(top)" : path(),
                        "unknown key " + (key instanceof String text ? Text.quoted(text) : "that is no text"),
                        "it must be one of " + String.join(", ", allowed));
            }
        }
    }

    /** Notes that a value does not fit. */
    public void wrong(String key, String allowed) {
        Object value = map.get(key);
        problems.add(path(key), value == null ? "missing" : "does not fit: " + shown(value), "it must be " + allowed);
    }

    private String shown(@Nullable Object value) {
        if (value instanceof String text) {
            return hidden ? "a text that is not shown" : Text.quoted(text);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return hidden ? "a number or truth value that is not shown" : Text.quoted(String.valueOf(value));
        }
        return value == null
                ? "null"
                : value instanceof List
                        ? "a list"
                        : value instanceof Map
                                ? "an object"
                                : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
