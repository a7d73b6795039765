package io.github.otklik.examples.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The library, built a second time from a copy of its sources and installed into a repository of its own. What others have
 * published is read through links to the repository of this machine, which gets nothing of the library.
 */
final class Installed {
    /** The modules that are the library. */
    static final List<String> MODULES = List.of("calendar", "moderation", "core");

    private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of(System.getProperty("maven.target"));
    private static final Path OTHERS = Path.of(System.getProperty("maven.repository"));
    private static final Path REPOSITORY = TARGET.resolve("repository");
    /** Far more than a build takes: what has not ended by then waits for something. */
    private static final int MOST_MINUTES = 30;

    private static final Path SECOND = TARGET.resolve("second build");

    /** Builds and installs. */
    static void install() throws Exception {
        empty(SECOND);
        copy(PROJECT, SECOND, Set.of("target", ".git", "test", "jmh"));
        empty(REPOSITORY);
        link(OTHERS, REPOSITORY, List.of("io", "github", "otklik"));
        String modules = String.join(",", MODULES) + ",examples/bom,examples/conformance,examples/spring-boot-starter";
        maven(SECOND, "-Prelease", "-Dmaven.test.skip=true", "-pl", modules, "-am", "install");
    }

    /** The jar of a module as this build made it, and as the second did. */
    static List<Path> twice(String module) throws IOException {
        Path file = Path.of(module, "target", "otklik-%s-%s.jar".formatted(module, version()));
        return List.of(PROJECT.resolve(file), SECOND.resolve(file));
    }

    /** What was installed of a module. */
    static Path file(String artifact, String ending) throws IOException {
        String version = version();
        return REPOSITORY.resolve(
                Path.of("io", "github", "otklik", artifact, version, artifact + "-" + version + ending));
    }

    /** All a host has to put on its path. */
    static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String module : MODULES) {
            jars.add(file("otklik-" + module, ".jar"));
        }
        try (Stream<Path> files = Files.find(
                REPOSITORY.resolve(Path.of("org", "threeten", "threeten-extra")).toRealPath(),
                2,
                (file, attributes) -> file.toString().endsWith(".jar"))) {
            files.sorted().reduce((first, second) -> second).ifPresent(jars::add);
        }
        return jars;
    }

    /** An empty folder with a host's own files in it, some of which it may have in common with others. */
    static Path host(String... parts) throws IOException {
        Path folder = TARGET.resolve("hosts").resolve(parts[parts.length - 1]);
        empty(folder);
        for (String part : parts) {
            copy(Path.of("src", "hosts", part), folder, Set.of());
        }
        return folder;
    }

    /** What Maven prints in a folder, with the repository of the library and no other. */
    static String maven(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(List.of("-B", "-ntp", "-q", "-Dmaven.repo.local=" + REPOSITORY));
        if (System.getProperty("maven.network").equals("offline=true")) {
            command.add("-o");
        }
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** What Gradle prints in a folder, with the repository of the library and no other. */
    static String gradle(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("gradle", "--no-daemon", "--offline", "-q"));
        command.addAll(List.of("-g", TARGET.resolve("gradle").toString(), "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** Whether a program stands where the system looks for one. */
    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What a tool of the JDK prints in a folder. */
    static String jdk(Path folder, String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private static String run(Path folder, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path log = Files.createTempFile(TARGET, "printed", ".txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(log, UTF_8);
        Files.delete(log);
        assertThat(ended)
                .as("%s must end within %s minutes: %s", command, MOST_MINUTES, printed)
                .isTrue();
        assertThat(process.exitValue()).as("%s: %s", command, printed).isZero();
        return printed;
    }

    private static String version() throws IOException {
        String pom = Files.readString(PROJECT.resolve("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    }

    /** Links everything in a folder but one path. */
    private static void link(Path from, Path to, List<String> but) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(but.get(0))) {
                    Files.createSymbolicLink(to.resolve(name), file.toAbsolutePath());
                }
            }
        }
        Path own = Files.createDirectories(to.resolve(but.get(0)));
        if (but.size() > 1 && Files.isDirectory(from.resolve(but.get(0)))) {
            link(from.resolve(but.get(0)), own, but.subList(1, but.size()));
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Files.createDirectories(folder);
    }

    private static void copy(Path from, Path to, Set<String> but) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (but.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!but.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Installed() {}
}
