package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.Interval;

/** Null is refused by name at every public entry. */
class NullsTest {
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(Instant.class, Given.omsk("2024-05-06T10:00:00")),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Interval.class, Interval.of(Instant.EPOCH, Instant.EPOCH)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(WeeklySchedule.class, Given.DISTRICT),
            Map.entry(ProductionCalendar.class, ProductionCalendar.russia()),
            Map.entry(DayHours.class, DayHours.off()),
            Map.entry(Overlay.class, Overlay.nonWorkingDays2020And2021()),
            Map.entry(DayOfWeek.class, DayOfWeek.MONDAY),
            Map.entry(DayKind.class, DayKind.HOLIDAY),
            Map.entry(String.class, "text"),
            Map.entry(Reader.class, new StringReader("")),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(CalendarImport.class, CalendarImport.of("x")),
            Map.entry(CalendarWarning.Kind.class, CalendarWarning.Kind.OTHER_YEAR),
            Map.entry(EventMeanings.class, EventMeanings.none()),
            Map.entry(EventMeanings.Meaning.class, EventMeanings.Meaning.OFF),
            Map.entry(EventMeanings.Event.class, new EventMeanings.Event("", "", List.of(), DATE)),
            Map.entry(Predicate.class, (Predicate<?>) event -> true),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, false));

    static Stream<Executable> entries() {
        return Stream.of(
                        WorkingCalendar.class,
                        WorkingCalendar.Builder.class,
                        DayHours.class,
                        WeeklySchedule.class,
                        ProductionCalendar.class,
                        ProductionDay.class,
                        Overlay.class,
                        CalendarDay.class,
                        CalendarWarning.class,
                        CalendarImport.class,
                        EventMeanings.class,
                        EventMeanings.Event.class)
                .flatMap(type -> Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getConstructors())))
                .filter(entry -> Modifier.isPublic(entry.getModifiers())
                        && !entry.getName().equals("equals"))
                .filter(entry -> entry.getParameterCount() > 0);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void nullIsRefusedByName(Executable entry) throws ReflectiveOperationException {
        Parameter[] parameters = entry.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive()) {
                continue;
            }
            Object[] arguments = Stream.of(parameters)
                    .map(parameter -> VALUES.get(parameter.getType()))
                    .toArray();
            assertThat(arguments).doesNotContainNull();
            arguments[i] = null;
            Throwable thrown = catchThrowable(() -> call(entry, arguments));
            assertThat(thrown)
                    .as("%s, %s", entry, parameters[i])
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(parameters[i].getName());
        }
    }

    private static void call(Executable entry, Object[] arguments) throws Throwable {
        try {
            if (entry instanceof Method method) {
                method.invoke(receiver(method), arguments);
            } else {
                ((java.lang.reflect.Constructor<?>) entry).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object receiver(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (type == WorkingCalendar.class) {
            return Given.RUSSIA;
        }
        return type == WorkingCalendar.Builder.class
                ? WorkingCalendar.builder(ZoneOffset.UTC)
                : Optional.ofNullable(VALUES.get(type)).orElseThrow();
    }
}
