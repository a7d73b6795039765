package io.github.otklik;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules carry out a clause and which tests check it, found by {@link Cites} in the classes of the module. */
final class ClauseMatrix {
    /** A row of {@code clauses.txt}. */
    record Row(String clause, String kind, String russian, String english, String where) {
        boolean isRule() {
            return kind.equals("rule");
        }
    }

    final List<Row> rows = rows();
    final Map<String, List<String>> rules = cited(Cites.class, false);
    final Map<String, List<String>> tests = cited(ClauseMatrix.class, true);

    private static List<Row> rows() {
        return Rows.of(Regulation.class, "clauses.txt").stream()
                .map(ClauseMatrix::row)
                .toList();
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.size() > 4 ? cells.get(4) : "");
    }

    private static Map<String, List<String>> cited(Class<?> oneOfThem, boolean tests) {
        Map<String, List<String>> cited = new TreeMap<>();
        try {
            Path root = Path.of(oneOfThem
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted().toList()) {
                    String name = root.relativize(file).toString().replace('/', '.');
                    boolean wanted = tests ? name.matches(".*Test(\\$\\w+)?\\.class") : name.endsWith(".class");
                    if (wanted && !name.endsWith("-info.class")) {
                        read(
                                Class.forName(name.substring(0, name.length() - 6), false, oneOfThem.getClassLoader()),
                                cited);
                    }
                }
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return cited;
    }

    private static void read(Class<?> type, Map<String, List<String>> cited) {
        String name = type.getSimpleName();
        note(type, name, cited);
        for (Method method : type.getDeclaredMethods()) {
            note(method, name + "." + method.getName(), cited);
        }
        for (Field field : type.getDeclaredFields()) {
            note(field, name + "." + field.getName(), cited);
        }
    }

    private static void note(AnnotatedElement element, String name, Map<String, List<String>> cited) {
        Cites cites = element.getAnnotation(Cites.class);
        if (cites != null) {
            for (String clause : cites.value()) {
                cited.computeIfAbsent(clause, key -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The matrix as it stands in the README. */
    String markdown() {
        StringBuilder text = new StringBuilder("| clause | what it says | rule | test |\n|---|---|---|---|\n");
        for (Row row : rows) {
            text.append("| ")
                    .append(row.clause())
                    .append(" | ")
                    .append(row.english())
                    .append(" | ")
                    .append(row.isRule() ? names(rules.getOrDefault(row.clause(), List.of())) : where(row))
                    .append(" | ")
                    .append(classes(tests.getOrDefault(row.clause(), List.of())))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String where(Row row) {
        return row.kind().equals("definition") ? "(definition)" : "elsewhere: " + row.where();
    }

    private static String names(List<String> names) {
        return names.stream().sorted().distinct().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String classes(List<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("\\..*", ""))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
