package io.github.otklik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Explanation;
import io.github.otklik.lifecycle.Term;
import io.github.otklik.triage.TriagePolicy;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds for every public entry of the three modules, those that will be added too: null is refused by the name of the
 * parameter, whatever else is wrong by an error that says what must be, and what is returned cannot be changed.
 */
class PublicEntriesTest {
    private static final Map<Class<?>, String> NESTED_NULLABLES = Map.of(
            TriagePolicy.Ground.class, "refusal",
            Explanation.Cause.class, "earlier",
            Term.Reports.class, "breach");

    private static final int LONG = 900_000;
    private static final int SHORT = 4_000;
    private static final Pattern READERS =
            Pattern.compile("parse\\(|OwnWords|lexicon\\(|allow\\(|Codec\\.|PageBook\\.read");
    private static final Pattern MUST = Pattern.compile("\\bmust\\b|; allowed: ");

    private static Samples samples;

    @BeforeAll
    static void samples() {
        samples = SampleOffice.samples();
    }

    @Test
    void everyEntryTakesItsSamples() {
        List<String> wrong = new ArrayList<>();
        for (PublicEntries.Entry entry : PublicEntries.all()) {
            try {
                entry.call(receiver(entry), samples.arguments(entry));
            } catch (Throwable e) {
                wrong.add(entry + " " + e);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nullIsRefusedByTheNameOfTheParameter() {
        List<String> wrong = new ArrayList<>();
        for (PublicEntries.Entry entry : PublicEntries.all()) {
            Parameter[] parameters = entry.code().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i].getType().isPrimitive() || isNullable(parameters[i])) {
                    continue;
                }
                String error = error(entry, i, null);
                if (!error.matches(
                        "NullPointerException: (.* )?" + Pattern.quote(parameters[i].getName()) + "( .*)?")) {
                    wrong.add(entry + " without " + parameters[i].getName() + ": " + error);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsRefusedByWhatMustBe() {
        Set<String> wrong = new TreeSet<>();
        for (PublicEntries.Entry entry : PublicEntries.all()) {
            Parameter[] parameters = entry.code().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                for (Object bad : isFile(entry, parameters[i]) ? List.of("я".repeat(LONG)) : unusual(parameters[i])) {
                    String error = error(
                            entry,
                            i,
                            parameters[i].getType() == Reader.class ? new StringReader(String.valueOf(bad)) : bad);
                    boolean good = isFile(entry, parameters[i]) ? !error.startsWith("too long: ") : isGood(error);
                    if (!error.isEmpty() && !good) {
                        wrong.add(entry + " with " + parameters[i].getName() + " " + shown(bad) + ": " + shown(error));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsReturnedCannotBeChanged() {
        List<String> wrong = new ArrayList<>();
        for (PublicEntries.Entry entry : PublicEntries.all()) {
            try {
                unmodifiable(entry.name(), entry.call(receiver(entry), samples.arguments(entry)), wrong);
            } catch (Throwable e) {
                wrong.add(entry + " " + e);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static @Nullable Object receiver(PublicEntries.Entry entry) {
        return entry.needsReceiver() ? samples.receiver(entry) : null;
    }

    /** The error of a call with another value for one parameter; empty if there is none. */
    private static String error(PublicEntries.Entry entry, int parameter, @Nullable Object value) {
        Object[] arguments = samples.arguments(entry);
        arguments[parameter] = value;
        try {
            entry.call(receiver(entry), arguments);
            return "";
        } catch (Throwable e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (String.valueOf(cause.getMessage()).length() > SHORT) {
                    return "too long: " + cause.getClass() + " " + shown(cause.getMessage());
                }
            }
            return e instanceof DateTimeException ? "" : e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    private static boolean isGood(String error) {
        return error.startsWith("NullPointerException: ")
                ? error.matches("NullPointerException: [a-zA-Z ]+") && !error.endsWith(" null")
                : !error.startsWith("too long: ") && MUST.matcher(error).find();
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** Texts that are read, whose errors name file and line, or character, and what is allowed. */
    private static boolean isFile(PublicEntries.Entry entry, Parameter parameter) {
        return parameter.getType() == Reader.class
                || READERS.matcher(entry.name()).find();
    }

    private static List<Object> unusual(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == int.class) {
            return List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
        }
        if (type == double.class) {
            return List.of(Double.NaN, -1.0, 2.0, Double.POSITIVE_INFINITY);
        }
        if (type == String.class || type == CharSequence.class || type == Reader.class) {
            return List.of("", " ", "?\n", "я".repeat(LONG));
        }
        if (type == Duration.class) {
            return List.of(Duration.ofSeconds(-1), Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE));
        }
        if (type == Instant.class) {
            return List.of(Instant.MIN, Instant.MAX);
        }
        if (type == LocalDate.class) {
            return List.of(LocalDate.MIN, LocalDate.MAX);
        }
        if (type == Map.class) {
            return List.of(Map.of(), Collections.singletonMap(null, null));
        }
        if (type == List.class || type == Collection.class || type == Iterable.class) {
            return List.of(List.of(), Collections.singletonList(null));
        }
        if (type == Set.class) {
            return List.of(Set.of(), Collections.singleton(null));
        }
        return type.isEnum() ? Arrays.asList(type.getEnumConstants()) : List.of();
    }

    /** By its annotation, which Java 17 does not tell of components whose type is nested in another. */
    private static boolean isNullable(Parameter parameter) {
        Class<?> type = parameter.getDeclaringExecutable().getDeclaringClass();
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || parameter.getName().equals(NESTED_NULLABLES.get(type));
    }

    private static void unmodifiable(String name, @Nullable Object value, List<String> wrong) {
        if (value != null && value.getClass().isArray()) {
            wrong.add(name + " gives an array");
        } else if (value instanceof Map<?, ?> map) {
            refused(name, () -> map.put(null, null), wrong);
            map.values().forEach(each -> unmodifiable(name, each, wrong));
        } else if (value instanceof Collection<?> all) {
            refused(name, () -> all.add(null), wrong);
            refused(name, all::clear, wrong);
            all.forEach(each -> unmodifiable(name, each, wrong));
        }
    }

    private static void refused(String name, Runnable change, List<String> wrong) {
        try {
            change.run();
            wrong.add(name + " can be changed");
        } catch (UnsupportedOperationException e) {
            return;
        } catch (RuntimeException e) {
            wrong.add(name + " can be changed: " + e);
        }
    }
}
