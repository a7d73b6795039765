package io.github.otklik.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fuzzes each target in turn, from its corpus on; ends with an error that names those with a finding. */
public final class FuzzRun {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int OF_25 = 25;

    private FuzzRun() {}

    /**
     * Runs the fuzzer.
     *
     * @param args  the seconds for each target, the folder for what is found, and the targets; all when none is named
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]).toAbsolutePath();
        List<Target> targets = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            targets.add(Target.valueOf(args[i].toUpperCase(Locale.ROOT)));
        }
        List<String> found = new ArrayList<>();
        for (Target target : targets.isEmpty() ? List.of(Target.values()) : targets) {
            System.out.println("fuzz: " + target);
            if (run(target, args[0], folder.resolve(target.name())) != 0) {
                found.add(target.name());
            }
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException("Found in " + found + "; the inputs are in " + folder);
        }
    }

    private static int run(Target target, String seconds, Path folder) throws IOException, InterruptedException {
        Path grown = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xss4m"));
        if (Runtime.version().feature() >= OF_25) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+EnableDynamicAgentLoading"));
        }
        command.addAll(List.of(
                "-Dfuzz.target=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                FUZZER,
                "--target_class=" + Fuzzed.class.getName(),
                "--instrumentation_includes=" + target.guides(),
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=4096",
                "-timeout=20",
                "-rss_limit_mb=3072",
                grown.toString(),
                target.corpus().toAbsolutePath().toString()));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(log);
        lines.subList(Math.max(0, lines.size() - (status == 0 ? 1 : 40)), lines.size())
                .forEach(System.out::println);
        return status;
    }
}
