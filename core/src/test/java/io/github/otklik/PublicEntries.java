package io.github.otklik;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every public constructor and method of every package that the three modules export. */
final class PublicEntries {
    private static final List<Class<?>> MODULES =
            List.of(WorkingCalendar.class, ModerationFilter.class, Regulation.class);
    /** What every object has, and what the compiler writes. */
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "values");

    private PublicEntries() {}

    /**
     * An entry.
     *
     * @param code  the constructor or method
     */
    record Entry(Executable code) {
        /** Such as {@code WorkingCalendar.plus}. */
        String shortName() {
            String type = code.getDeclaringClass().getName();
            return type.substring(type.lastIndexOf('.') + 1) + (code instanceof Method ? "." + code.getName() : "");
        }

        /** Such as {@code WorkingCalendar.plus(instant, amount)}. */
        String name() {
            return shortName()
                    + Arrays.stream(code.getParameters())
                            .map(Parameter::getName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        boolean needsReceiver() {
            return code instanceof Method && !Modifier.isStatic(code.getModifiers());
        }

        /** What it returns, or throws. */
        @Nullable
        Object call(@Nullable Object receiver, @Nullable Object... arguments) throws Throwable {
            try {
                return code instanceof Method method
                        ? method.invoke(receiver, arguments)
                        : ((Constructor<?>) code).newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** The public types. */
    static List<Class<?>> types() {
        String[] packages = MODULES.stream()
                .flatMap(each -> each.getModule().getDescriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .toArray(String[]::new);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> Set.of(packages).contains(type.getPackageName()) && isPublic(type))
                        .sorted(Comparator.comparing(Class::getName))
                        .collect(Collectors.toList());
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    /** The entries, in the order of the types and of their names. */
    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Class<?> type : types()) {
            if (type.isAnnotation()) {
                continue;
            }
            Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                    .filter(code -> Modifier.isPublic(code.getModifiers()) && !code.isSynthetic())
                    .filter(code -> !OF_ALL.contains(code.getName()))
                    .filter(code -> !(type.isEnum() && code.getName().equals("valueOf")))
                    .map(Entry::new)
                    .sorted(Comparator.comparing(Entry::name))
                    .forEach(entries::add);
        }
        return entries;
    }
}
