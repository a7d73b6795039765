import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Readies the library's own tables in the directory of classes, the one argument: leaves out what only people and tests read, comments
 * and the examples of phrase rules, and writes what is compiled of them beside them. A line that is left out stays as an empty
 * one, so that errors name the lines of the source. A comment that a licence asks for stays. The build runs this source as it stands.
 */
final class CompileTables {
    private static final String LICENSED = "clean-words.txt";

    private CompileTables() {}

    public static void main(String[] arguments) throws Exception {
        Path otklik = Path.of(arguments[0], "io", "github", "otklik");
        Path tables = otklik.resolve("moderation");
        for (Path folder : List.of(
                tables.resolve("phrase"), tables.resolve("mask"), tables.resolve("word"), otklik.resolve("repeat"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
                for (Path file : files) {
                    if (!file.endsWith(LICENSED)) {
                        leaveOut(file, folder.endsWith("phrase"));
                    }
                }
            }
        }
        Path compiled = tables.resolve("tables.bin");
        // What an earlier build made may be of another form, and whoever loads the class reads it.
        Files.deleteIfExists(compiled);
        Method write = Class.forName("io.github.otklik.moderation.StandardTablesWriter")
                .getDeclaredMethod("write", OutputStream.class);
        write.setAccessible(true);
        try (OutputStream out = Files.newOutputStream(compiled)) {
            write.invoke(null, out);
        }
    }

    private static void leaveOut(Path file, boolean examples) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            boolean example = line.startsWith("find:") || line.startsWith("ignore:");
            boolean read = !line.startsWith("#") && !(examples && example);
            kept.add(read ? line : "");
        }
        Files.writeString(file, String.join("\n", kept) + "\n");
    }
}
