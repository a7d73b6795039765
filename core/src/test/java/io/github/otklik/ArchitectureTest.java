package io.github.otklik;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the house, which moderation holds to in a test of its own: pure, without surprises from the surroundings, dependencies one way. */
class ArchitectureTest {
    private static final String HOUSE = "io.github.otklik";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/otklik/moderation/"))
            .importPackages(HOUSE);

    @Test
    void nothingAsksForTheTime() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "now()",
                        access -> access.getTarget().getName().equals("now")
                                && access.getTargetOwner().getPackageName().equals("java.time")))
                .check(ALL);
    }

    @Test
    void nothingDependsOnTheMachineItRunsOn() {
        noClasses()
                .should()
                .accessClassesThat()
                .belongToAnyOf(System.class, Thread.class, Random.class, Runtime.class)
                .check(ALL);
        noClasses()
                .should()
                .accessTargetWhere(describe("a default", ArchitectureTest::isDefault))
                .check(ALL);
    }

    private static boolean isDefault(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String call = target.getOwner().getSimpleName() + "." + target.getName();
        boolean bare = target instanceof AccessTarget.CodeUnitCallTarget code
                && code.getRawParameterTypes().isEmpty();
        return Set.of("Locale.getDefault", "Charset.defaultCharset", "ZoneId.systemDefault", "TimeZone.getDefault")
                        .contains(call)
                || (bare
                        && Set.of("String.toLowerCase", "String.toUpperCase", "String.getBytes")
                                .contains(call));
    }

    @Test
    void nothingPublicCanChange() {
        fields().that()
                .areDeclaredInClassesThat()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .beFinal()
                .check(ALL);
        fields().that().areStatic().should().beFinal().check(ALL);
    }

    @Test
    void dependenciesPointOneWay() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".calendar")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HOUSE + ".regulation",
                        HOUSE + ".lifecycle",
                        HOUSE + ".registry",
                        HOUSE + ".publication",
                        HOUSE + ".text")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".regulation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HOUSE + ".decision",
                        HOUSE + ".command",
                        HOUSE + ".lifecycle",
                        HOUSE + ".registry",
                        HOUSE + ".publication",
                        HOUSE + ".triage",
                        HOUSE + ".advice")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".decision")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + ".command", HOUSE + ".lifecycle", HOUSE + ".registry", HOUSE + ".triage")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".lifecycle")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + ".retention", HOUSE + ".duty", HOUSE + ".incident")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + ".retention", HOUSE + ".duty", HOUSE + ".incident")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".lifecycle")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + ".registry", HOUSE + ".publication", HOUSE + ".triage", HOUSE + ".advice")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".triage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + ".registry", HOUSE + ".publication", HOUSE + ".advice")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".advice")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HOUSE + ".registry", HOUSE + ".publication", HOUSE + ".triage", HOUSE + ".lifecycle")
                .check(ALL);
    }

    @Test
    void triageAndAdviceUseNoRegularExpressions() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + ".triage", HOUSE + ".advice")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .accessTargetWhere(describe(
                        "a method that compiles one",
                        access -> access.getTargetOwner().getName().equals("java.lang.String")
                                && Set.of("matches", "split", "replaceAll", "replaceFirst")
                                        .contains(access.getTarget().getName())))
                .check(ALL);
    }

    @Test
    void thereIsNoFramework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.xml.stream..", "org.threeten.extra..", "org.jspecify..", HOUSE + "..")
                .check(ALL);
    }

    @Test
    void whatIsWrittenOfPagesKnowsNothingOfPublications() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".registry")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".publication")
                .check(ALL);
    }
}
