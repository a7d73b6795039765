package io.github.otklik.examples.desk.setup;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the names and accounts that an office sets up. */
final class NameCheck {
    /** A hash that names its way of hashing; a plain password has no such name. */
    private static final Pattern HASH = Pattern.compile("\\{(?!noop)[A-Za-z0-9@._-]+}.{20,}");

    private static final int SHORTEST_KEY = 32;
    private static final Pattern ISSUER =
            Pattern.compile("(https://[^\\s?#]+|http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?(/[^\\s?#]*)?)");

    private NameCheck() {}

    /** Checks the names of units or networks. */
    static void names(String property, List<String> names, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !name.equals(name.strip())) {
                problems.add(property + " must be names without spaces around them; was '" + name + "'");
            }
            if (!seen.add(name)) {
                problems.add(property + " must name '" + name + "' once");
            }
        }
        if (names.isEmpty()) {
            problems.add(property + " must name at least one");
        }
    }

    /** Checks who may sign in. */
    static void accounts(Office office, List<Regulation> acts, List<String> problems) {
        Set<String> logins = new HashSet<>();
        int number = 0;
        for (Office.Account account : office.accounts()) {
            String at = "otklik.accounts[" + number + "]";
            number++;
            if (account.login().isBlank() || !logins.add(account.login())) {
                problems.add(at + ".login must be a name that no other account has; was '" + account.login() + "'");
            }
            if (account.name().isBlank()) {
                problems.add(at + ".name must not be blank");
            }
            // The value stays out of the text: it may be a password.
            if (!HASH.matcher(account.password()).matches()) {
                problems.add(at + ".password must be a hash that begins with its kind, such as {bcrypt}$2a$10$…");
            }
            Role role = account.role();
            boolean known = Role.officials().contains(role)
                    || acts.stream().anyMatch(act -> act.roles().contains(role));
            if (!known) {
                problems.add(at + ".role must be one of " + Role.officials() + " or a role of a regulation; was '"
                        + role.id() + "'");
            }
            String unit = account.unit();
            boolean executor = role.equals(Role.EXECUTOR);
            if (executor && (unit == null || !office.units().contains(unit))) {
                problems.add(at + ".unit must be one of otklik.units, " + office.units() + ", for an executor; was "
                        + (unit == null ? "not given" : "'" + unit + "'"));
            }
            if (known && !executor && unit != null) {
                problems.add(at + ".unit must not be given for the role " + role.id()
                        + ", which sees the messages of all units; was '" + unit + "'");
            }
        }
    }

    /** Checks how people sign in; the key stays out of the text. */
    static void people(Office.People people, List<String> problems) {
        int length = people.key().length();
        if (length > 0 && length < SHORTEST_KEY) {
            problems.add("otklik.people.key must have at least " + SHORTEST_KEY + " characters; had " + length);
        }
        if (length == 0 && !people.secondFactor().isEmpty()) {
            problems.add("otklik.people.key must be given where otklik.people.second-factor is");
        }
        Office.Oidc oidc = people.oidc();
        if (oidc != null) {
            if (!ISSUER.matcher(oidc.issuer()).matches()) {
                problems.add(
                        "otklik.people.oidc.issuer must be an https address without a query, or http of this machine;"
                                + " was '" + oidc.issuer() + "'");
            }
            if (oidc.client().isBlank()
                    || oidc.secret().isBlank()
                    || oidc.nameClaim().isBlank()) {
                problems.add("otklik.people.oidc.client, .secret and .name-claim must not be blank");
            }
        }
        people.secondFactor().stream()
                .filter(role -> !Role.officials().contains(role))
                .forEach(role -> problems.add("otklik.people.second-factor must be roles of " + Role.officials()
                        + "; was '" + role.id() + "'"));
    }

    /** Checks how long is kept what is needed for a while only. */
    static void purge(Office.Purge purge, List<String> problems) {
        atLeast("otklik.purge.calls", purge.calls(), 7, problems);
        atLeast("otklik.purge.drafts", purge.drafts(), 7, problems);
        atLeast("otklik.purge.alerts", purge.alerts(), 30, problems);
        Duration audit = purge.audit();
        if (audit != null) {
            atLeast("otklik.purge.audit", audit, 365, problems);
        }
    }

    private static void atLeast(String property, Duration age, int days, List<String> problems) {
        if (age.compareTo(Duration.ofDays(days)) < 0) {
            problems.add(property + " must be at least " + days + "d; was " + age.toHours() + "h");
        }
    }
}
