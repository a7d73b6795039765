package io.github.otklik.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of Java in a page of the project compiles, given what a host has at hand there. */
class SnippetsTest {
    private static final Path TOP = Path.of("..", "..");
    private static final String FENCE = "```java";

    @TempDir
    private Path classes;

    /** A piece of Java as a source: the page and the line stand in its name. */
    private static final class Snippet extends SimpleJavaFileObject {
        private final String source;

        Snippet(String name, String body) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.source = GIVEN_IMPORTS + "class " + name + " extends Given {\n void run() throws Exception {\n" + body
                    + "\n }\n}\n";
        }

        Snippet(String whole) {
            super(URI.create("string:///Given.java"), Kind.SOURCE);
            this.source = whole;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static final String GIVEN_IMPORTS = """
            import io.github.otklik.advice.*;
            import io.github.otklik.calendar.*;
            import io.github.otklik.calendar.EventMeanings.Meaning;
            import io.github.otklik.command.*;
            import io.github.otklik.decision.*;
            import io.github.otklik.duty.*;
            import io.github.otklik.incident.*;
            import io.github.otklik.lifecycle.*;
            import io.github.otklik.moderation.*;
            import io.github.otklik.publication.*;
            import io.github.otklik.registry.Finding;
            import io.github.otklik.registry.OfficialPage;
            import io.github.otklik.registry.PageCommand;
            import io.github.otklik.registry.PageRegistry;
            import io.github.otklik.registry.PageRules;
            import io.github.otklik.regulation.*;
            import io.github.otklik.repeat.*;
            import io.github.otklik.retention.*;
            import io.github.otklik.triage.*;
            import java.io.Reader;
            import java.time.*;
            import java.util.*;
            import org.threeten.extra.Interval;
            """;

    /** What a host has at hand: the names that the pages speak of and do not make. */
    private static final String GIVEN = GIVEN_IMPORTS + """
            class Given {
                Reader reader;
                WorkingCalendar calendar;
                Procedure procedure;
                MessageCase message;
                Command.Header header;
                Instant at, now, accessAt, answeredAt, watchedSince;
                LocalDate day, today, from, to;
                ZoneId zone;
                OfficialPage page;
                PageRules rules;
                PageCommand command;
                Map<String, ?> map;
                Map<String, String> values;
                Map<String, List<Event>> streams;
                Collection<MessageCase> messages;
                Map<String, Instant> dues;
                Incident incident;
                RepeatIndex index;
                Post post;
                List<Earlier> earlier;
                Answer.Question question;
                String draft;
                List<Post> posts;
                List<Triaged.Surge> surges;
                List<Incidents.Sent> sent;
                MessageCase message(String id) { return message; }
                void show(Object... what) {}
                void store(Object... what) {}
            }
            """;

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String module : List.of("", "core", "calendar", "moderation", "examples")) {
            for (Path folder : List.of(TOP.resolve(module), TOP.resolve(module).resolve("guide"))) {
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.filter(file -> file.toString().endsWith(".md"))
                                .sorted()
                                .forEach(pages::add);
                    }
                }
            }
        }
        return pages;
    }

    private static List<JavaFileObject> snippets(Path page) throws IOException {
        List<JavaFileObject> snippets = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String name = (TOP.relativize(page) + "_" + (i + 1))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "_");
                snippets.add(new Snippet("at_" + name, String.join("\n", lines.subList(i + 1, end))));
            }
        }
        return snippets;
    }

    @Test
    void everySnippetOfEveryPageCompiles() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path page : pages()) {
            sources.addAll(snippets(page));
        }
        assertThat(sources).hasSizeGreaterThan(15);
        sources.add(new Snippet(GIVEN));

        JavaCompiler compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path", ""));
            boolean good = compiler.getTask(null, files, problems, options, null, sources)
                    .call();
            assertThat(problems.getDiagnostics()).isEmpty();
            assertThat(good).isTrue();
        }
    }
}
