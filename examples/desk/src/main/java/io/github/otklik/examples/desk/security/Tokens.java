package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.value.Secrets;
import io.github.otklik.examples.desk.value.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of programs: shown once when they are made, kept by their hash, valid until revoked. */
@Repository
public class Tokens {
    private final JdbcClient jdbc;

    /** What a token opens. */
    public enum Kind {
        /** The intake of messages. */
        INTAKE,
        /** The calendar feed of a unit. */
        FEED
    }

    /** A token without its secret. */
    public record Token(
            long id,
            Kind kind,
            @Nullable String unit,
            String label,
            String createdBy,
            Instant createdAt,
            boolean revoked) {}

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a token and gives its secret, which is kept nowhere. */
    String create(Kind kind, @Nullable String unit, String label, String login, Instant now) {
        String secret = Secrets.create();
        jdbc.sql("insert into token (kind, unit, label, hash, created_by, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(kind.name(), unit, label, Secrets.hash(secret), login, Sql.time(now)))
                .update();
        return secret;
    }

    /** The token with that secret, if it is of that kind and not revoked. */
    public Optional<Token> find(Kind kind, String secret) {
        return jdbc.sql("select * from token where hash = ? and kind = ? and revoked_at is null")
                .params(Secrets.hash(secret), kind.name())
                .query((row, number) -> token(row))
                .optional();
    }

    /** All tokens, or those of a unit. */
    List<Token> all(@Nullable String unit) {
        return jdbc.sql("select * from token where ?::text is null or unit = ? order by id desc")
                .params(Sql.values(unit, unit))
                .query((row, number) -> token(row))
                .list();
    }

    /** Revokes a token that is of that unit, or of any if no unit is given; tells whether there was one that was valid. */
    boolean revoke(long id, @Nullable String unit, Instant now) {
        return jdbc.sql(
                                "update token set revoked_at = ? where id = ? and revoked_at is null and (?::text is null or unit = ?)")
                        .params(Sql.values(Sql.time(now), id, unit, unit))
                        .update()
                > 0;
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("label"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("revoked_at") != null);
    }
}
