import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Readies the library's own tables in the directory of classes, the one argument: leaves out the examples of phrase rules, which only
 * tests read, and writes the automata of the tables beside them. A line of an example stays as an empty one, so that errors
 * name the lines of the source. The build runs this source as it stands.
 */
final class CompileAutomata {
    private CompileAutomata() {}

    public static void main(String[] arguments) throws Exception {
        Path tables = Path.of(arguments[0], "io", "github", "otklik", "moderation");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(tables.resolve("phrase"), "*.txt")) {
            for (Path file : files) {
                leaveOutExamples(file);
            }
        }
        Method write = Class.forName("io.github.otklik.moderation.StandardTables")
                .getDeclaredMethod("write", OutputStream.class);
        write.setAccessible(true);
        try (OutputStream out = Files.newOutputStream(tables.resolve("automata.bin"))) {
            write.invoke(null, out);
        }
    }

    private static void leaveOutExamples(Path file) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            kept.add(line.startsWith("find:") || line.startsWith("ignore:") ? "" : line);
        }
        Files.writeString(file, String.join("\n", kept) + "\n");
    }
}
