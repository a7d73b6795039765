package io.github.otklik.examples.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the desk and the arrows between them, which point one way. */
class RoomsTest {
    private static final String DESK = "io.github.otklik.examples.desk";
    private static final int LONGEST = 250;
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(DESK);

    /** What each room may use beside itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("value", List.of()),
            Map.entry("setup", List.of("value")),
            Map.entry("cases", List.of("setup", "value")),
            Map.entry("file", List.of("setup", "value")),
            Map.entry("network", List.of("file", "setup", "value")),
            Map.entry("show", List.of("cases", "setup", "value")),
            Map.entry("forms", List.of("show", "cases", "setup", "value")),
            Map.entry("advice", List.of("show", "cases", "value")),
            Map.entry("security", List.of("forms", "show", "cases", "setup", "value")),
            Map.entry("intake", List.of("network", "security", "forms", "show", "cases", "setup", "value")),
            Map.entry("incident", List.of("forms", "advice", "show", "cases", "setup", "value")),
            Map.entry(
                    "work",
                    List.of(
                            "incident",
                            "network",
                            "file",
                            "template",
                            "security",
                            "forms",
                            "advice",
                            "show",
                            "cases",
                            "setup",
                            "value")),
            Map.entry("template", List.of("forms", "show", "cases", "setup", "value")),
            Map.entry("figures", List.of("show", "cases", "setup", "value")),
            Map.entry("register", List.of("forms", "show", "cases", "setup", "value")),
            Map.entry("delivery", List.of("show", "cases", "setup", "value")),
            Map.entry("notify", List.of("delivery", "network", "show", "cases", "setup", "value")),
            Map.entry("upkeep", List.of("incident", "network", "show", "cases", "setup", "value")),
            Map.entry("open", List.of("show", "cases", "setup", "value")),
            Map.entry("transfer", List.of("upkeep", "file", "show", "cases", "setup", "value")),
            Map.entry("account", List.of("security", "show", "cases", "setup", "value")),
            Map.entry(
                    "watch",
                    List.of("account", "security", "upkeep", "delivery", "file", "show", "cases", "setup", "value")));

    @Test
    void eachRoomUsesThoseBelowItAlone() {
        ARROWS.forEach((room, below) -> classes()
                .that()
                .resideInAPackage(DESK + "." + room)
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage(DESK + "..")
                        .or(JavaClass.Predicates.resideInAPackage(DESK + "." + room))
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                below.stream().map(each -> DESK + "." + each).toArray(String[]::new))))
                .check(ALL));
        assertThat(rooms()).isEqualTo(new TreeSet<>(ARROWS.keySet()));
    }

    private static Set<String> rooms() {
        return ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(DESK + "."))
                .map(name -> name.substring(DESK.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noRoomsGoInCircles() {
        slices().matching(DESK + ".(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void noFileIsLongerThanIsReadInOneGo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > LONGEST))
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
