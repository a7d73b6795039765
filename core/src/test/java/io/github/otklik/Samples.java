package io.github.otklik;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** One good value of every type that public entries take: a table of plain ones, and what objects of the library lead to. */
final class Samples {
    private static final String HOUSE = "io.github.otklik.";
    private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");

    private final Map<Class<?>, Supplier<Object>> plain = new HashMap<>();
    private final Map<Class<?>, Object> found = new LinkedHashMap<>();
    private final Map<String, Supplier<Object>> named = new HashMap<>();

    Samples() {
        plain(AT, Duration.ofHours(1), LocalDate.of(2026, 3, 2), LocalTime.NOON, MonthDay.of(3, 2), DayOfWeek.MONDAY);
        plain(ZoneId.of("Asia/Omsk"), AT.atZone(ZoneId.of("Asia/Omsk")), YearWeek.of(2026, 10), OptionalInt.of(1));
        plain(Interval.of(AT, Duration.ofDays(1)), "x", 1, true, 0.5, 'x', 1L);
        plain.put(ZoneId.class, () -> ZoneId.of("Asia/Omsk"));
        plain.put(ZonedDateTime.class, () -> AT.atZone(ZoneId.of("Asia/Omsk")));
        plain.put(CharSequence.class, () -> "x");
        plain.put(Object.class, () -> "x");
        plain.put(Locale.class, () -> Locale.ENGLISH);
        plain.put(Reader.class, () -> new StringReader(""));
        plain.put(Predicate.class, () -> (Predicate<Object>) any -> true);
        plain.put(int.class, () -> 1);
        plain.put(long.class, () -> 1L);
        plain.put(boolean.class, () -> true);
        plain.put(double.class, () -> 0.5);
    }

    private void plain(Object... values) {
        for (Object value : values) {
            plain.put(value.getClass(), () -> value);
        }
    }

    /** A value of a type, new each time. */
    void fresh(Class<?> type, Supplier<Object> value) {
        plain.put(type, value);
    }

    /** A value for the parameters of that name, such as {@code DayHours.parse.text}. */
    void named(String parameter, Supplier<Object> value) {
        named.put(parameter, value);
    }

    /** The text that an entry reads from its parameter {@code reader}. */
    void text(String entry, String text) {
        named(entry + ".reader", () -> new StringReader(text));
    }

    /** Keeps an object of the library under all its types, and all that its entries without parameters lead to. */
    void add(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (value instanceof Iterable<?> all) {
            all.forEach(this::add);
        } else if (value != null && value.getClass().getName().startsWith(HOUSE)) {
            Class<?> type = value.getClass();
            if (found.putIfAbsent(type, value) == null) {
                keep(type, value);
                lead(value);
            }
        }
    }

    private void keep(@Nullable Class<?> type, Object value) {
        if (type != null && type.getName().startsWith(HOUSE)) {
            found.putIfAbsent(type, value);
            keep(type.getSuperclass(), value);
            for (Class<?> each : type.getInterfaces()) {
                keep(each, value);
            }
        }
    }

    private void lead(Object value) {
        for (Method method : value.getClass().getMethods()) {
            boolean accessor = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && method.getDeclaringClass().getName().startsWith(HOUSE);
            if (accessor) {
                try {
                    add(method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("no value of " + method, e);
                }
            }
        }
    }

    /** An object to call an entry on. */
    Object receiver(PublicEntries.Entry entry) {
        return of(entry.code().getDeclaringClass(), entry.name());
    }

    /** Good values for all parameters of an entry. */
    Object[] arguments(PublicEntries.Entry entry) {
        Parameter[] parameters = entry.code().getParameters();
        Type[] types = entry.code().getGenericParameterTypes();
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < values.length; i++) {
            Supplier<Object> given = named.get(entry.shortName() + "." + parameters[i].getName());
            values[i] = given == null ? of(types[i], entry.name()) : given.get();
        }
        return values;
    }

    private Object of(Type type, String entry) {
        if (type instanceof Class<?> simple) {
            return simple(simple, entry);
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), entry);
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getLowerBounds().length > 0 ? wild.getLowerBounds()[0] : wild.getUpperBounds()[0], entry);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0], entry);
        }
        return array(
                (Class<?>) ((ParameterizedType) ((GenericArrayType) type).getGenericComponentType()).getRawType(),
                entry);
    }

    private Object simple(Class<?> type, String entry) {
        if (type.isArray()) {
            return array(type.getComponentType(), entry);
        }
        if (plain.containsKey(type)) {
            return plain.get(type).get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object value = found.get(type);
        if (value == null && type.isSealed()) {
            return simple(type.getPermittedSubclasses()[0], entry);
        }
        if (value == null && type.isRecord()) {
            return made(type);
        }
        if (value == null) {
            throw new AssertionError("no sample of " + type.getName() + " for " + entry + "; add one to the samples");
        }
        return value;
    }

    /** A record of samples. */
    private Object made(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            PublicEntries.Entry entry = new PublicEntries.Entry(type.getDeclaredConstructor(components));
            Object value = requireNonNull(entry.call(null, arguments(entry)));
            add(value);
            return value;
        } catch (Throwable e) {
            throw new AssertionError("no sample of " + type.getName() + " can be made of samples: " + e, e);
        }
    }

    private Object array(Class<?> component, String entry) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, of(component, entry));
        return array;
    }

    private Object generic(Class<?> raw, Type[] arguments, String entry) {
        if (raw == Map.class) {
            return Map.of(of(arguments[0], entry), of(arguments[1], entry));
        }
        if (raw == SortedMap.class) {
            return new TreeMap<>(Map.of(of(arguments[0], entry), of(arguments[1], entry)));
        }
        if (raw == Set.class) {
            return Set.of(of(arguments[0], entry));
        }
        if (raw == Optional.class) {
            return Optional.of(of(arguments[0], entry));
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return List.of(of(arguments[0], entry));
        }
        return raw == Class.class
                ? simple((Class<?>) rawOf(arguments[0]), entry).getClass()
                : simple(raw, entry);
    }

    private static Type rawOf(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return rawOf(variable.getBounds()[0]);
        }
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }
}
