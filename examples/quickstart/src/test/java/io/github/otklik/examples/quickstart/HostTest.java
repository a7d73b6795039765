package io.github.otklik.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hosts that have nothing but what is published: they compile, run, and link to an image of their own, on the JDK that
 * builds and on that of version 25 where one stands beside it.
 */
class HostTest {
    private static final String MAIN = Quickstart.class.getName();
    private static final Path SOURCE = Path.of("src", "main", "java", MAIN.replace('.', '/') + ".java");
    private static final List<String> UTF_8 = List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8");

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void name() {
        classes = folder.resolve("classes");
    }

    static List<Path> jdks() throws IOException {
        Path builder = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> jdks = new ArrayList<>(List.of(builder));
        try (Stream<Path> beside = Files.list(builder.getParent())) {
            beside.filter(home -> String.valueOf(home.getFileName()).contains("-25-"))
                    .filter(home -> Files.exists(tool(home, "jlink")) && !home.equals(builder))
                    .findFirst()
                    .ifPresent(jdks::add);
        }
        return jdks;
    }

    private static Path tool(Path home, String name) {
        String ending = File.separatorChar == '\\' ? ".exe" : "";
        return home.resolve("bin").resolve(name + ending);
    }

    @Test
    void nothingIsPublishedButTheLibraryAndWhatItsSignaturesName() throws Exception {
        assertThat(Published.artifacts())
                .containsExactlyInAnyOrder("otklik-core", "otklik-calendar", "otklik-moderation", "threeten-extra");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aHostOnTheClassPathCompilesAndRuns(Path jdk) throws Exception {
        run(jdk, "javac", List.of("-cp", Published.path(), "-d", classes.toString(), SOURCE.toString()));
        String path = classes + File.pathSeparator + Published.path();

        assertThat(run(jdk, "java", List.of("-cp", path, MAIN))).isEqualTo(QuickstartTest.output());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aHostThatIsAModuleCompilesAndRunsAndLinks(Path jdk) throws Exception {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module office { requires io.github.otklik.core; }");
        List<String> compile = List.of("-p", Published.path(), "-d", classes.toString());
        run(jdk, "javac", plus(compile, module.toString(), SOURCE.toString()));
        String path = classes + File.pathSeparator + Published.path();
        assertThat(run(jdk, "java", List.of("-p", path, "-m", "office/" + MAIN)))
                .isEqualTo(QuickstartTest.output());

        Path image = folder.resolve("image");
        run(jdk, "jlink", List.of("-p", path, "--add-modules", "office", "--output", image.toString()));
        assertThat(run(image, "java", List.of("-m", "office/" + MAIN))).isEqualTo(QuickstartTest.output());
        assertThat(run(image, "java", List.of("--list-modules"))).doesNotContain("jspecify");
    }

    private static List<String> plus(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    /** What a tool of a JDK prints when it ends well. */
    private String run(Path home, String tool, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool(home, tool).toString()));
        if (tool.equals("java")) {
            command.addAll(UTF_8);
        } else if (tool.equals("javac")) {
            command.addAll(List.of("-encoding", "UTF-8", "-Werror", "-Xlint:all"));
        }
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(status)
                .as("%s: %s%s", command, Files.readString(out), Files.readString(err))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
