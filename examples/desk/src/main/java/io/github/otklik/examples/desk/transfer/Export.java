package io.github.otklik.examples.desk.transfer;

import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the desk holds, as of one moment: a file of JSON Lines for each table, and the acts on messages once more as a journal that
 * the command line replays and another desk imports. Passwords, tokens and secrets stay where they are.
 */
@Service
class Export {
    /** The journal, beside the tables. */
    static final String JOURNAL = "journal.jsonl";

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final Set<String> WITHOUT = Set.of("flyway_schema_history", "second_factor", "draft");

    /** Columns that hold secrets, or what follows from others. */
    private static final List<String> LEFT_OUT = List.of("password", "invitation", "hash", "body_words");

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate moment;
    private final JsonMapper json;

    Export(JdbcTemplate jdbc, PlatformTransactionManager transactions, JsonMapper json) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.json = json;
    }

    /** Writes everything into a folder that is made for it; gives the number of rows by file. */
    Map<String, Integer> run(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Integer> rows = new LinkedHashMap<>();
        moment.executeWithoutResult(status -> {
            List<String> tables = jdbc.queryForList(
                    "select table_name from information_schema.tables where table_schema = current_schema()"
                            + " and table_type = 'BASE TABLE' order by table_name",
                    String.class);
            rows.put(
                    JOURNAL,
                    write(
                            folder.resolve(JOURNAL),
                            "select message_id, body from event order by message_id, version",
                            this::journal));
            tables.stream()
                    .filter(table -> !WITHOUT.contains(table))
                    .forEach(table -> rows.put(
                            table + ".jsonl", write(folder.resolve(table + ".jsonl"), statement(table), Export::row)));
        });
        return rows;
    }

    /** The rows of a table as JSON, without what is secret or follows from the rest. */
    private static String statement(String table) {
        String leftOut = "'" + String.join("','", LEFT_OUT) + "'";
        return "select '', to_jsonb(t) - array[" + leftOut + "] from \"" + table + "\" t";
    }

    private static String row(String unused, String body) {
        return body;
    }

    /** An act as a line of a journal; what follows from acts and from time is not repeated. */
    private String journal(String message, String body) {
        if (!(Codec.event(json.readValue(body, MAP)) instanceof Event.Acted acted)) {
            return "";
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("case", message);
        line.putAll(Codec.map(acted.act()));
        return json.writeValueAsString(line);
    }

    /** How a row becomes a line; an empty one is left out. */
    private interface Line {
        String of(String first, String second);
    }

    private int write(Path file, String statement, Line line) {
        int[] count = {0};
        try (Writer out = new BufferedWriter(
                Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW))) {
            RowCallbackHandler each = row -> {
                String text = line.of(row.getString(1), row.getString(2));
                if (!text.isEmpty()) {
                    count[0]++;
                    append(out, text);
                }
            };
            jdbc.query(statement, each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count[0];
    }

    private static void append(Writer out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
