import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Readies the library's own tables in the directory of classes, the one argument: leaves out what only people and tests read, comments
 * and the examples of phrase rules, packs the rest, and writes what is compiled of them beside them. A line that is left out stays as
 * an empty one, so that errors name the lines of the source. A comment that a licence asks for stays. The build runs this source as
 * it stands.
 */
final class CompileTables {
    private static final String LICENSED = "clean-words.txt";

    private static final byte PACKED = 1;

    private CompileTables() {}

    public static void main(String[] arguments) throws Exception {
        Path otklik = Path.of(arguments[0], "io", "github", "otklik");
        Path tables = otklik.resolve("moderation");
        for (Path folder : List.of(
                tables.resolve("phrase"), tables.resolve("mask"), tables.resolve("word"), otklik.resolve("repeat"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
                for (Path file : files) {
                    pack(file, folder.endsWith("phrase"));
                }
            }
        }
        Path compiled = tables.resolve("tables.bin");
        // What an earlier build made may be of another form, and whoever loads the class reads it.
        Files.deleteIfExists(compiled);
        Method write = method("StandardTablesWriter", "write", OutputStream.class);
        try (OutputStream out = Files.newOutputStream(compiled)) {
            write.invoke(null, out);
        }
    }

    private static Method method(String type, String name, Class<?> argument) throws ReflectiveOperationException {
        Method method = Class.forName("io.github.otklik.moderation." + type).getDeclaredMethod(name, argument);
        method.setAccessible(true);
        return method;
    }

    /** Packs a table, unless an earlier build did and it has not changed since. */
    private static void pack(Path file, boolean examples) throws IOException, ReflectiveOperationException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes[0] == PACKED) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Object packed = method("automaton.TableFileWriter", "packed", String.class)
                .invoke(null, file.endsWith(LICENSED) ? text : needed(text, examples));
        Files.write(file, (byte[]) packed);
    }

    private static String needed(String text, boolean examples) {
        List<String> kept = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean example = line.startsWith("find:") || line.startsWith("ignore:");
            boolean read = !line.startsWith("#") && !(examples && example);
            kept.add(read ? line : "");
        }
        return String.join("\n", kept) + "\n";
    }
}
