package io.github.otklik.examples.desk.setup;

import io.github.otklik.command.Actor;
import io.github.otklik.regulation.Role;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who is signed in.
 *
 * @param account  the account, of the configuration or of the database
 * @param epoch  which state of an account of the database it is; another one ends the session
 * @param unready  whether a second factor has to be set up before anything else
 */
public record Official(Office.Account account, int epoch, boolean unready) implements UserDetails {
    /** The epoch of accounts of the configuration, which change with a start of the desk alone. */
    public static final int CONFIGURED = -1;

    /** The authority of those who have to set up a second factor. */
    public static final String UNREADY = "UNREADY";

    private static final long serialVersionUID = 2L;

    /** Of the configuration. */
    public Official(Office.Account account) {
        this(account, CONFIGURED, false);
    }

    public Role role() {
        return account.role();
    }

    @Nullable
    public String unit() {
        return account.unit();
    }

    public String name() {
        return account.name();
    }

    /** Who the library is told acts. */
    public Actor actor() {
        return new Actor(account.role(), account.unit());
    }

    /** Whether only messages of the own unit are shown. */
    public boolean bounded() {
        return account.unit() != null;
    }

    /** The same, until a second factor is set up. */
    public Official asUnready() {
        return new Official(account, epoch, true);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(
                "ROLE_" + (unready ? UNREADY : account.role().id())));
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.login();
    }
}
