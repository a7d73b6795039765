package io.github.otklik.moderation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The rules of the house, for this module. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.otklik.moderation", "io.github.otklik.repeat");

    private static final String ROOMS = "io.github.otklik.moderation.";

    @Test
    void theGroundFloorKnowsNothingOfModeration() {
        noClasses()
                .that()
                .resideInAPackage(ROOMS + "automaton")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.otklik.moderation", ROOMS + "word", ROOMS + "mask", ROOMS + "phrase")
                .check(MODULE);
    }

    @Test
    void masksAndPhrasesKnowWordsButNotEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOMS + "word")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOMS + "mask", ROOMS + "phrase")
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage(ROOMS + "mask")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOMS + "phrase")
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage(ROOMS + "phrase")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOMS + "mask")
                .check(MODULE);
    }

    @Test
    void repeatsAreReadWithTheAlphabetAloneInCommon() {
        noClasses()
                .that()
                .resideInAPackage("io.github.otklik.repeat")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.otklik.moderation", ROOMS + "word", ROOMS + "mask", ROOMS + "phrase")
                .check(MODULE);
    }

    @Test
    void nothingReadsAClockOrTheMachine() {
        noClasses().should().callMethodWhere(target(name("now"))).check(MODULE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(TimeZone.class, Thread.class)
                .check(MODULE);
        noClasses()
                .should()
                .accessTargetWhere(JavaAccess.Predicates.targetOwner(equivalentTo(System.class))
                        .and(JavaAccess.Predicates.target(not(name("arraycopy")))))
                .check(MODULE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io.file..",
                        "java.nio.file..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.util.regex..")
                .check(MODULE);
    }

    @Test
    void nothingUsesADefaultOfTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(target(name("systemDefault")).and(target(owner(assignableTo(ZoneId.class)))))
                .check(MODULE);
        noClasses()
                .should()
                .callMethodWhere(target(name("defaultCharset")).and(target(owner(assignableTo(Charset.class)))))
                .check(MODULE);
        noClasses()
                .should()
                .callMethodWhere(target(name("getDefault")).and(target(owner(assignableTo(Locale.class)))))
                .check(MODULE);
        noClasses().should().callMethod(String.class, "getBytes").check(MODULE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(MODULE);
        noClasses()
                .should()
                .callConstructor(InputStreamReader.class, java.io.InputStream.class)
                .check(MODULE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(MODULE);
    }

    @Test
    void publicTypesHaveOnlyFinalFields() {
        fields().that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.github.otklik.moderation", "io.github.otklik.repeat")
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("Builder")
                .should()
                .beFinal()
                .check(MODULE);
        classes()
                .that()
                .haveSimpleName("Lexicon")
                .or()
                .haveSimpleName("Phrases")
                .should()
                .haveOnlyFinalFields()
                .check(MODULE);
    }

    @Test
    void itKnowsNothingOfTheRestOfTheLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.otklik.regulation..", "io.github.otklik.lifecycle..", "io.github.otklik.calendar..")
                .check(MODULE);
    }
}
