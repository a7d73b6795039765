package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Diagram;
import io.github.otklik.regulation.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README at the top shows is what the code does. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void theTenLinesCompileAndPrintWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        String readme = Files.readString(README);
        String program = """
                import io.github.otklik.calendar.*;
                import io.github.otklik.command.*;
                import io.github.otklik.decision.*;
                import io.github.otklik.lifecycle.*;
                import io.github.otklik.regulation.*;
                import java.time.*;

                public class TenLines {
                    public static void main(String[] args) {
                %s
                    }
                }
                """.formatted(block(readme, "```java\n"));
        Path source = Files.writeString(folder.resolve("TenLines.java"), program);
        String classPath = System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(result).isZero();
        assertThat(outputOf(folder)).isEqualTo(block(readme, "It prints\n\n```\n"));
    }

    @Test
    void theDiagramIsTheOneDrawnFromTheTable() throws Exception {
        assertThat(block(Files.readString(README), "```mermaid\n")).isEqualTo(Diagram.MERMAID.draw(Language.EN));
    }

    private static String block(String readme, String opening) {
        int start = readme.indexOf(opening) + opening.length();
        assertThat(start).as("block after %s", opening).isGreaterThan(opening.length());
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String outputOf(Path classes) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("TenLines").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
