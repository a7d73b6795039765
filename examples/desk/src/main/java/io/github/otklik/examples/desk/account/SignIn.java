package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.security.SignInDetails;
import io.github.otklik.examples.desk.setup.Official;
import java.time.Clock;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

/**
 * Signing in by a password, and a code where one was set up. What is wrong of name, password, code or a closed door is not told, so
 * that nobody learns which names there are. Accounts of the configuration are closed for one address and never for all, so that the
 * office always gets in.
 */
@Component
class SignIn extends DaoAuthenticationProvider {
    private final Locks locks;
    private final SecondFactor second;
    private final Audit audit;
    private final Clock clock;

    SignIn(Accounts accounts, Locks locks, SecondFactor second, Audit audit, Clock clock) {
        super(accounts::load);
        setPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
        setUserDetailsPasswordService(accounts);
        this.locks = locks;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken tried) {
        String login = user.getUsername();
        boolean locked = locks.isLocked(login, clock.instant());
        try {
            // The password is looked at in any case, or the time that it takes would tell of a closed door.
            super.additionalAuthenticationChecks(user, tried);
            if (locked) {
                throw new LockedException("Locked");
            }
            checkCode(login, tried);
        } catch (BadCredentialsException e) {
            if (!locked && locks.failed(login, clock.instant())) {
                audit.record(clock.instant(), login, "account-lock", null, "rejected", "");
            }
            throw e;
        }
        locks.succeeded(login);
    }

    private void checkCode(String login, Authentication tried) throws AuthenticationException {
        if (second.isOn(login)) {
            String code = tried.getDetails() instanceof SignInDetails details ? details.code() : "";
            if (!second.verify(login, code, clock.instant())) {
                throw new BadCredentialsException("Wrong code");
            }
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        Official official = (Official) user;
        Official shown =
                second.isRequired(official) && !second.isOn(official.getUsername()) ? official.asUnready() : official;
        return super.createSuccessAuthentication(shown, authentication, shown);
    }
}
