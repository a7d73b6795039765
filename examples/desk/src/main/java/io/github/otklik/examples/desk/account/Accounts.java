package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.value.Secrets;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.regulation.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** Who may sign in: the accounts of the configuration, and people who were invited and chose a password of their own. */
@Repository
public class Accounts implements UserDetailsPasswordService {
    /** How long an invitation is good for. */
    static final Duration INVITED = Duration.ofDays(3);

    private static final String OPEN = "disabled_at is null";

    private final JdbcClient jdbc;
    private final Map<String, Office.Account> configured = new HashMap<>();

    /** A person of the database. */
    record Person(
            Office.Account account,
            int epoch,
            boolean ready,
            @Nullable Instant lockedUntil,
            boolean disabled,
            boolean outside,
            @Nullable Instant invitedUntil) {}

    Accounts(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        office.accounts().forEach(account -> configured.put(account.login(), account));
    }

    /** Who may sign in by a name; fails where nobody may. */
    Official load(String login) {
        Office.Account account = configured.get(login);
        return account != null
                ? new Official(account)
                : find(login)
                        .filter(person -> person.ready() && !person.disabled())
                        .map(person -> new Official(person.account(), person.epoch(), false))
                        .orElseThrow(() -> new UsernameNotFoundException("No account " + login));
    }

    /**
     * Who may sign in by a name that the office's provider of accounts tells, and who he is there; the first who comes with a name has
     * it from then on. Accounts of the configuration are the desk's own.
     */
    Optional<Official> outside(String login, String subject) {
        if (isConfigured(login)) {
            return Optional.empty();
        }
        int bound = jdbc.sql("update account set subject = ?, invitation = null, invited_until = null"
                        + " where login = ? and coalesce(subject, ?) = ? and " + OPEN)
                .params(subject, login, subject, subject)
                .update();
        return bound == 0
                ? Optional.empty()
                : find(login).map(person -> new Official(person.account(), person.epoch(), false));
    }

    boolean isConfigured(String login) {
        return configured.containsKey(login);
    }

    /** Whether somebody who signed in before is still who he was. */
    boolean isCurrent(Official official) {
        return official.epoch() == Official.CONFIGURED
                || jdbc.sql("select count(*) from account where login = ? and epoch = ? and " + OPEN)
                                .params(official.getUsername(), official.epoch())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    Optional<Person> find(String login) {
        return jdbc.sql("select * from account where login = ?")
                .param(login)
                .query((row, number) -> person(row))
                .optional();
    }

    List<Person> all() {
        return jdbc.sql("select * from account order by disabled_at is not null, name, login")
                .query((row, number) -> person(row))
                .list();
    }

    /** The names of all who may sign in or once could, by login. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select login, name from account").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        configured.forEach((login, account) -> names.put(login, account.name()));
        return names;
    }

    /** Enters a person, who cannot sign in yet; false if the login is taken. */
    boolean add(Office.Account account, String by, Instant now) {
        if (isConfigured(account.login())) {
            return false;
        }
        try {
            jdbc.sql("insert into account (login, name, role, unit, created_by, created_at) values (?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(
                            account.login(), account.name(), account.role().id(), account.unit(), by, Sql.time(now)))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Changes what a person may do; his sessions end. */
    void change(Office.Account account) {
        jdbc.sql("update account set name = ?, role = ?, unit = ?, epoch = epoch + 1 where login = ?")
                .params(Sql.values(account.name(), account.role().id(), account.unit(), account.login()))
                .update();
    }

    /** Makes the secret of a link that works once, in place of an earlier one. */
    String invite(String login, Instant now) {
        String secret = Secrets.create();
        jdbc.sql("update account set invitation = ?, invited_until = ? where login = ? and " + OPEN)
                .params(Secrets.hash(secret), Sql.time(now.plus(INVITED)), login)
                .update();
        return secret;
    }

    /** Whom a link invites, if it is still good. */
    Optional<Person> invited(String secret, Instant now) {
        return jdbc.sql("select * from account where invitation = ? and invited_until > ? and " + OPEN)
                .params(Secrets.hash(secret), Sql.time(now))
                .query((row, number) -> person(row))
                .optional();
    }

    /** Uses up a link for a password; false if it was used meanwhile. */
    boolean accept(String secret, String hash, Instant now) {
        return jdbc.sql("update account set password = ?, invitation = null, invited_until = null, failures = 0,"
                                + " locked_until = null, epoch = epoch + 1 where invitation = ? and invited_until > ? and "
                                + OPEN)
                        .params(hash, Secrets.hash(secret), Sql.time(now))
                        .update()
                == 1;
    }

    /** Keeps another password; all sessions end, and no link is good any more. */
    void password(String login, String hash) {
        jdbc.sql("update account set password = ?, invitation = null, invited_until = null, epoch = epoch + 1"
                        + " where login = ?")
                .params(hash, login)
                .update();
    }

    /** The same password by a newer way of hashing; sessions go on. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        jdbc.sql("update account set password = ? where login = ?")
                .params(Sql.values(hash, user.getUsername()))
                .update();
        return user;
    }

    void disable(String login, Instant now) {
        jdbc.sql("update account set disabled_at = ?, password = null, invitation = null, epoch = epoch + 1"
                        + " where login = ? and " + OPEN)
                .params(Sql.time(now), login)
                .update();
    }

    /** Lets a person in again, who needs a new invitation and may come from the provider of accounts as somebody else. */
    void enable(String login) {
        jdbc.sql(
                        "update account set disabled_at = null, subject = null, failures = 0, locked_until = null where login = ?")
                .param(login)
                .update();
    }

    /** Ends the sessions of a person. */
    void endSessions(String login) {
        jdbc.sql("update account set epoch = epoch + 1 where login = ?")
                .param(login)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        String password = row.getString("password");
        return new Person(
                new Office.Account(
                        row.getString("login"),
                        Objects.requireNonNullElse(password, ""),
                        row.getString("name"),
                        Role.of(row.getString("role")),
                        row.getString("unit")),
                row.getInt("epoch"),
                password != null,
                instant(row.getTimestamp("locked_until")),
                row.getTimestamp("disabled_at") != null,
                row.getString("subject") != null,
                instant(row.getTimestamp("invited_until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
