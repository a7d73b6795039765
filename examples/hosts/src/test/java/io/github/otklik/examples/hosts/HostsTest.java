package io.github.otklik.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has installed the library needs nothing else of this project; and installs the same bytes as everybody. */
class HostsTest {
    private static final String SOURCE = "src/main/java/host/Host.java";
    private static final String MODULE = "src/main/java/module-info.java";
    private static final String PRINTED = "2022-08-26T10:30:00Z" + System.lineSeparator() + "DELETE";

    @BeforeAll
    static void install() throws Exception {
        Installed.install();
    }

    @ParameterizedTest
    @FieldSource("io.github.otklik.examples.hosts.Installed#MODULES")
    void twoBuildsMakeTheSameBytes(String module) throws Exception {
        List<Path> jars = Installed.twice(module);

        assertThat(jars.get(1)).hasSameBinaryContentAs(jars.get(0));
    }

    @ParameterizedTest
    @FieldSource("io.github.otklik.examples.hosts.Installed#MODULES")
    void sourcesDocumentationAndContentsLieBesideEachJar(String module) throws Exception {
        for (String ending :
                List.of(".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml")) {
            assertThat(Installed.file("otklik-" + module, ending)).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otklik-parent",
                "otklik-calendar",
                "otklik-moderation",
                "otklik-core",
                "otklik-conformance",
                "otklik-errors",
                "otklik-spring-boot-starter"
            })
    void theBillOfMaterialsNamesWhatIsInstalled(String artifact) throws Exception {
        assertThat(Installed.file(artifact, ".pom")).exists();
        if (!artifact.equals("otklik-parent")) {
            assertThat(Installed.file("otklik-bom", ".pom"))
                    .content()
                    .contains("<artifactId>" + artifact + "</artifactId>");
        }
    }

    @Test
    void aHostOnTheClassPath() throws Exception {
        Path host = Installed.host("plain");
        Installed.jdk(host, "javac", "-encoding", "UTF-8", "-cp", path(), "-d", "out", SOURCE);

        assertThat(Installed.jdk(host, "java", "-cp", "out" + File.pathSeparator + path(), "host.Host"))
                .isEqualTo(PRINTED + System.lineSeparator());
    }

    @Test
    void aHostOnTheModulePath() throws Exception {
        Path host = Installed.host("plain", "module");
        Installed.jdk(host, "javac", "-encoding", "UTF-8", "-p", path(), "-d", "out", MODULE, SOURCE);

        assertThat(Installed.jdk(host, "java", "-p", "out" + File.pathSeparator + path(), "-m", "host/host.Host"))
                .isEqualTo(PRINTED + System.lineSeparator());
    }

    @Test
    void aHostOnSpringBoot() throws Exception {
        Path host = Installed.host("spring");
        Installed.maven(host, "package");

        assertThat(Installed.jdk(host, "java", "-jar", "target/host.jar")).contains(PRINTED);
    }

    @Test
    void aHostOnTheStarterWithAnActAndADatabaseOfItsOwn() throws Exception {
        Path host = Installed.host("starter");
        Installed.maven(host, "package");

        assertThat(Installed.jdk(host, "java", "-jar", "target/host.jar"))
                .contains("ACCEPTED", "2026-08-26T12:00:00Z", "DELETE");
    }

    @Test
    void aHostInKotlin() throws Exception {
        Path host = Installed.host("kotlin");

        assertThat(Installed.maven(host, "compile", "exec:exec")).contains(PRINTED);
    }

    /** Gradle is in no repository that Maven reads, so it has to be installed. */
    @Test
    void aHostOnGradle() throws Exception {
        assertThat(Installed.isThere("gradle"))
                .as("gradle must be installed, as by apt-get install gradle")
                .isTrue();
        Path host = Installed.host("plain", "gradle");
        List<String> printed = Installed.gradle(host, "path").lines().toList();
        String path = printed.get(printed.size() - 1);

        assertThat(Installed.jdk(host, "java", "-cp", path, "host.Host")).isEqualTo(PRINTED + System.lineSeparator());
    }

    private static String path() throws Exception {
        return Installed.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
