package io.github.otklik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.ModerationFilter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the jars of the library hold out to others: the types that a host may name, which each module lists in its {@code
 * public-types.txt}, what of them it may call, in {@code public-api.txt}, and the files that a native image must keep. Run with {@code -Dotklik.types.write=true} to write the lists.
 */
class PublishedTest {
    private static final long MOST_IN_A_PACKAGE = 15;

    private enum Module {
        CALENDAR(WorkingCalendar.class),
        MODERATION(ModerationFilter.class),
        CORE(Procedure.class);

        private final Class<?> inside;

        Module(Class<?> inside) {
            this.inside = inside;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        Path list() {
            return Path.of("..", key(), "public-types.txt");
        }

        Path signatures() {
            return Path.of("..", key(), "public-api.txt");
        }

        ModuleReference reference() throws Exception {
            Path place = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).find("io.github.otklik." + key()).orElseThrow();
        }

        List<String> entries() throws Exception {
            try (ModuleReader reader = reference().open()) {
                return reader.list().filter(entry -> !entry.endsWith("/")).toList();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePublicTypesAreThoseOfTheList(Module module) throws Exception {
        assertIsThatOf(module.list(), publicTypes(module));
    }

    private static void assertIsThatOf(Path list, String found) throws IOException {
        if (Boolean.getBoolean("otklik.types.write")) {
            Files.writeString(list, found);
        }
        assertThat(found).isEqualTo(Files.readString(list));
    }

    private static String publicTypes(Module module) throws Exception {
        return types(module).stream().map(Class::getCanonicalName).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Set<String> exported(Module module) throws Exception {
        return module.reference().descriptor().exports().stream()
                .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The public types by name. */
    private static Collection<Class<?>> types(Module module) throws Exception {
        Set<String> exported = exported(module);
        Map<String, Class<?>> types = new TreeMap<>();
        for (String entry : module.entries()) {
            String name = entry.replace('/', '.').replaceFirst("\\.class$", "");
            if (entry.endsWith(".class") && exported.contains(name.replaceFirst("\\.[^.]*$", ""))) {
                Class<?> type = Class.forName(name, false, PublishedTest.class.getClassLoader());
                if (canBeNamed(type)) {
                    types.put(type.getCanonicalName(), type);
                }
            }
        }
        return types.values();
    }

    @ParameterizedTest
    @EnumSource
    void whatPublicTypesHoldOutIsThatOfTheList(Module module) throws Exception {
        assertIsThatOf(module.signatures(), signatures(module));
    }

    /** Each public type with what it is, and below it what of it can be called, with the types that are thrown. */
    private static String signatures(Module module) throws Exception {
        StringBuilder all = new StringBuilder();
        for (Class<?> type : types(module)) {
            all.append(heading(type)).append('\n');
            Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                    .flatMap(Stream::of)
                    .filter(PublishedTest::isHeldOut)
                    .map(PublishedTest::signature)
                    .map(signature ->
                            "    " + signature.replace("java.lang.", "").replace(type.getName() + ".", "") + "\n")
                    .sorted()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private static String heading(Class<?> type) {
        String sort = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        List<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object") && !name.equals("java.lang.Record"))
                .sorted()
                .toList();
        String components = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        int modifiers = type.getModifiers() & ~Modifier.INTERFACE;
        return (Modifier.toString(modifiers) + " " + sort + " " + type.getCanonicalName() + components
                        + (above.isEmpty() ? "" : " : " + String.join(", ", above)))
                .replace("java.lang.", "");
    }

    /** What every object has is not told. */
    private static boolean isHeldOut(Member member) {
        return !member.isSynthetic()
                && !List.of("equals", "hashCode", "toString").contains(member.getName())
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String signature(Member member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }

    /** What {@code mvn -Papi} compares with an earlier version. */
    @Test
    void everyExportIsComparedWithTheVersionBefore() throws Exception {
        Set<String> exported = new TreeSet<>();
        for (Module module : Module.values()) {
            exported.addAll(exported(module));
        }

        assertThat(Pattern.compile("<include>(io\\.github\\.otklik\\.[a-z]+)</include>")
                        .matcher(Files.readString(Path.of("..", "pom.xml")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(exported);
    }

    @ParameterizedTest
    @EnumSource
    void noPackageHasMoreThanFifteenPublicTypes(Module module) throws Exception {
        Map<String, Long> sizes = publicTypes(module)
                .lines()
                .filter(PublishedTest::isTopLevel)
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.lastIndexOf('.')), TreeMap::new, Collectors.counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_IN_A_PACKAGE));
    }

    private static boolean isTopLevel(String name) {
        String outer = name.substring(0, name.lastIndexOf('.'));
        return Character.isLowerCase(outer.charAt(outer.lastIndexOf('.') + 1));
    }

    private static boolean canBeNamed(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && type.getCanonicalName() != null
                && (outer == null || canBeNamed(outer));
    }

    @ParameterizedTest
    @EnumSource
    void aNativeImageKeepsEveryFileThatIsReadByName(Module module) throws Exception {
        Set<String> files = new TreeSet<>(module.entries());
        files.removeIf(entry -> entry.endsWith(".class") || entry.startsWith("META-INF/"));

        assertThat(kept(module))
                .as("every pattern keeps something")
                .allSatisfy(pattern -> assertThat(files).anyMatch(pattern.asMatchPredicate()));
        assertThat(files)
                .as("every file is kept")
                .isNotEmpty()
                .allSatisfy(file -> assertThat(kept(module))
                        .anyMatch(pattern -> pattern.matcher(file).matches()));
    }

    private static List<Pattern> kept(Module module) throws Exception {
        String file = "META-INF/native-image/io.github.otklik/otklik-%s/resource-config.json".formatted(module.key());
        try (ModuleReader reader = module.reference().open();
                var in = reader.open(file).orElseThrow()) {
            return Pattern.compile("\"pattern\": \"([^\"]*)\"")
                    .matcher(new String(in.readAllBytes(), UTF_8))
                    .results()
                    .map(row -> Pattern.compile(row.group(1).replace("\\\\", "\\")))
                    .toList();
        }
    }
}
