package io.github.otklik.examples.desk.setup;

import io.github.otklik.command.Actor;
import io.github.otklik.regulation.Role;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who is signed in, as an account of the office. */
public record Official(Office.Account account) implements UserDetails {
    private static final long serialVersionUID = 1L;

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

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().id()));
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
