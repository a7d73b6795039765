package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.publication.Publication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is planned for pages and was published on them, as people enter it. */
@Repository
class Publications {
    private final JdbcClient jdbc;

    /** A publication that can be taken back. */
    record Entered(long id, Publication publication) {}

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entered> all() {
        return jdbc.sql("select id, page, at, format from publication order by at, id")
                .query((row, number) -> entered(row))
                .list();
    }

    Optional<Entered> find(long id) {
        return jdbc.sql("select id, page, at, format from publication where id = ?")
                .param(id)
                .query((row, number) -> entered(row))
                .optional();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp(3).toInstant();
        return new Entered(row.getLong(1), new Publication(row.getString(2), at, row.getString(4)));
    }

    void add(Publication publication, String login) {
        jdbc.sql("insert into publication (page, at, format, added_by) values (?, ?, ?, ?)")
                .params(publication.page(), Sql.time(publication.at()), publication.format(), login)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from publication where id = ?").param(id).update();
    }
}
