package io.github.otklik.examples.desk.forms;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people typed into forms and did not send yet, each his own; kept as it is typed, gone when it is sent. */
@Repository
public class Drafts {
    /** What stands for the message in the form of one that is typed in. */
    public static final String NEW = "new";

    /** Fields of a form that nobody typed. */
    private static final Set<String> OWN =
            Set.of("_csrf", "commandId", "seen", "id", "template", "photo", "link", "act", DraftKey.FIELD);

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
    private static final int MOST_FIELDS = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Office office;
    private final Cases cases;

    Drafts(JdbcClient jdbc, JsonMapper json, Office office, Cases cases) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
        this.cases = cases;
    }

    /** Keeps a form; one that is empty is forgotten. */
    public void keep(String login, String message, String word, MultiValueMap<String, String> values) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            boolean typed = !OWN.contains(name) && given.stream().anyMatch(each -> !each.isBlank());
            if (typed && fields.size() < MOST_FIELDS) {
                fields.put(
                        Texts.storable(name),
                        given.stream()
                                .limit(MOST_FIELDS)
                                .map(each -> Texts.storable(Texts.beginning(each, office.longestText())))
                                .toList());
            }
        });
        if (fields.isEmpty()) {
            forget(login, message, word);
            return;
        }
        jdbc.sql("""
            insert into draft (login, message_id, word, fields, kept_at) values (?, ?, ?, ?::jsonb, ?)
            on conflict (login, message_id, word) do update set fields = excluded.fields,
                kept_at = excluded.kept_at\
            """)
                .params(login, message, word, json.writeValueAsString(fields), Sql.time(cases.now()))
                .update();
    }

    /** What somebody typed into the forms of a message, by the word of the act. */
    public Map<String, MultiValueMap<String, String>> of(String login, String message) {
        Map<String, MultiValueMap<String, String>> drafts = new LinkedHashMap<>();
        jdbc.sql("select word, fields from draft where login = ? and message_id = ?")
                .params(login, message)
                .query(row -> {
                    drafts.put(row.getString(1), new LinkedMultiValueMap<>(json.readValue(row.getString(2), FIELDS)));
                });
        return drafts;
    }

    /** What somebody typed into the forms of a page that is about no message, by the form, as JSON; empty if that is nothing. */
    public String json(String login, String page) {
        Map<String, MultiValueMap<String, String>> drafts = of(login, page);
        return drafts.isEmpty() ? "" : json.writeValueAsString(drafts);
    }

    /** Forgets a form that was sent. */
    public void forget(String login, String message, String word) {
        jdbc.sql("delete from draft where login = ? and message_id = ? and word = ?")
                .params(login, message, word)
                .update();
    }
}
