package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Secrets;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Repository;

/**
 * A code from an app beside the password. Secrets are in the database by AES-256 with the office's key, so that a copy of the
 * database alone makes no codes; without a key nobody can set one up.
 */
@Repository
class SecondFactor {
    private static final Logger LOG = LoggerFactory.getLogger(SecondFactor.class);
    private static final int SALT_BYTES = 16;

    /** How long somebody may take to scan a secret and type its first code. */
    private static final Duration STARTED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Office office;

    SecondFactor(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    boolean isAvailable() {
        return !office.people().key().isEmpty();
    }

    /** Whether the role works with a second factor alone. */
    boolean isRequired(Official official) {
        return office.people().secondFactor().contains(official.role());
    }

    boolean isOn(String login) {
        return jdbc.sql("select count(*) from second_factor where login = ? and confirmed_at is not null")
                        .param(login)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who has one. */
    Set<String> logins() {
        return new HashSet<>(jdbc.sql("select login from second_factor where confirmed_at is not null")
                .query(String.class)
                .list());
    }

    private BytesEncryptor cipher(String salt) {
        return Encryptors.stronger(office.people().key(), salt);
    }

    /** Makes a secret, in place of one that was not confirmed; it works after {@link #confirm}. */
    void start(String login, Instant now) {
        String salt = HexFormat.of().formatHex(Secrets.bytes(SALT_BYTES));
        byte[] secret = cipher(salt).encrypt(Secrets.bytes(Totp.BYTES));
        jdbc.sql("""
                        insert into second_factor (login, salt, secret, started_at) values (?, ?, ?, ?)
                        on conflict (login) do update set salt = excluded.salt, secret = excluded.secret,
                            started_at = excluded.started_at, last_step = -1 where second_factor.confirmed_at is null""").params(login, salt, secret, Sql.time(now)).update();
    }

    /** The secret that waits for its first code. */
    Optional<byte[]> started(String login, Instant now) {
        return isAvailable()
                ? secret(login, "confirmed_at is null and started_at > ?", Sql.time(now.minus(STARTED)))
                : Optional.empty();
    }

    private Optional<byte[]> secret(String login, String which, Object... values) {
        var statement = jdbc.sql("select salt, secret from second_factor where login = ? and " + which)
                .param(login);
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement
                .query((row, number) -> opened(login, row.getString(1), row.getBytes(2)))
                .optional()
                .filter(secret -> secret.length > 0);
    }

    /** A secret in the clear; nothing, so that no code is right, where it was encrypted by another key. */
    private byte[] opened(String login, String salt, byte[] secret) {
        try {
            return cipher(salt).decrypt(secret);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error(Logged.text("The second factor of {} was set up with another otklik.people.key"), login, e);
            return new byte[0];
        }
    }

    /** Switches it on by its first code. */
    boolean confirm(String login, String code, Instant now) {
        Optional<byte[]> secret = started(login, now);
        if (secret.isEmpty() || !isUsed(login, secret.get(), code, now)) {
            return false;
        }
        return jdbc.sql("update second_factor set confirmed_at = ? where login = ? and confirmed_at is null")
                        .params(Sql.time(now), login)
                        .update()
                == 1;
    }

    /** Whether a code is that of now, and was not used before. */
    boolean verify(String login, String code, Instant now) {
        return isAvailable()
                && secret(login, "confirmed_at is not null")
                        .filter(secret -> isUsed(login, secret, code, now))
                        .isPresent();
    }

    /** Uses a code up; two of the same moment are told apart by the database. */
    private boolean isUsed(String login, byte[] secret, String code, Instant now) {
        OptionalLong step = Totp.step(secret, code, now);
        return step.isPresent()
                && jdbc.sql("update second_factor set last_step = ? where login = ? and last_step < ?")
                                .params(step.getAsLong(), login, step.getAsLong())
                                .update()
                        == 1;
    }

    void remove(String login) {
        jdbc.sql("delete from second_factor where login = ?").param(login).update();
    }
}
