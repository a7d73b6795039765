import java.io.FileOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;

/** Writes the automata of the library's own tables to a file, the one argument. The build runs this source as it stands. */
final class CompileAutomata {
    private CompileAutomata() {}

    public static void main(String[] arguments) throws Exception {
        Method write = Class.forName("io.github.otklik.moderation.StandardTables")
                .getDeclaredMethod("write", OutputStream.class);
        write.setAccessible(true);
        try (OutputStream out = new FileOutputStream(arguments[0])) {
            write.invoke(null, out);
        }
    }
}
