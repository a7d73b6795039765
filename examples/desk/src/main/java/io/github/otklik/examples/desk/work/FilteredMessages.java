package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.setup.Official;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that a filter lets through, as far as whoever looks may see them. */
@Repository
class FilteredMessages {
    private static final String QUEUE = """
            join (select message_id, min(due_at) due from duty where holder = :role
                and (:own::text is null or unit = :own) group by message_id) d on d.message_id = m.id""";
    private static final String WORDS = """
            and (m.id = :words or (m.author = :words and m.author <> '')
                or m.body_words @@ websearch_to_tsquery('russian', :words))""";

    /** Found by words, whoever held a message once finds it; else what one's unit holds now. */
    private static final String HELD = """
            and (:own::text is null or exists (select from holding h
                where h.message_id = m.id and h.unit = :own and (h.current or :past)))
            and (:unit::text is null or exists (select from holding h
                where h.message_id = m.id and h.unit = :unit and h.current))""";

    private final JdbcClient jdbc;

    FilteredMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many of them, without so many of the first. */
    List<Messages.Row> page(Filter filter, Official me, int most, int without) {
        String order = switch (filter.order()) {
            case DUE -> filter.mine() ? "d.due nulls last, m.id" : "m.due_at nulls last, m.id";
            case NEW -> "m.access_at desc, m.id";
            case OLD -> "m.access_at, m.id";
        };
        return given(
                        Messages.ROWS + restricted(filter) + " order by " + order + " limit :most offset :without",
                        filter,
                        me)
                .param("most", most)
                .param("without", without)
                .query((row, number) -> Messages.row(row))
                .list();
    }

    /** How many there are. */
    int count(Filter filter, Official me) {
        return given("select count(*) from message m " + restricted(filter), filter, me)
                .query(Integer.class)
                .single();
    }

    private static String restricted(Filter filter) {
        StringBuilder from = new StringBuilder(filter.mine() ? QUEUE + " where true " : "where true ");
        if (!filter.q().isEmpty()) {
            from.append(WORDS);
        } else if (!filter.mine()) {
            from.append("and (m.open or m.due_at is not null) ");
        }
        filter.state().ifPresent(state -> from.append(" and m.state = :state"));
        if (!filter.network().isEmpty()) {
            from.append(" and m.network = :network");
        }
        if (filter.important()) {
            from.append(" and m.importance = 'HIGH'");
        }
        // A queue is of one's own duties, which are one's own to see.
        return from.append(filter.mine() ? "" : " " + HELD).toString();
    }

    private JdbcClient.StatementSpec given(String statement, Filter filter, Official me) {
        @Nullable String unit = me.bounded() || filter.unit().isEmpty() ? null : filter.unit();
        return jdbc.sql(statement)
                .param("role", me.role().id())
                .param("own", me.unit())
                .param("unit", unit)
                .param("past", !filter.q().isEmpty())
                .param("words", filter.q())
                .param("state", filter.state().map(Enum::name).orElse(""))
                .param("network", filter.network());
    }
}
