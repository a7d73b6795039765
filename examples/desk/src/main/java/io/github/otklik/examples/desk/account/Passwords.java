package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.security.SignInDetails;
import io.github.otklik.examples.desk.security.SignInLimit;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.PasswordHash;
import io.github.otklik.examples.desk.show.Show;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Passwords that people choose, and the present one asked again before something that matters. */
@Component
class Passwords {
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final ProviderManager signIn;
    private final SignInLimit limit;
    private final Show show;

    Passwords(SignIn provider, AuthenticationEventPublisher events, SignInLimit limit, Show show) {
        this.signIn = new ProviderManager(provider);
        this.signIn.setAuthenticationEventPublisher(events);
        this.limit = limit;
        this.show = show;
    }

    /** What is wrong with a password that somebody chose. */
    Optional<String> problem(String login, String password, String again) {
        if (!password.equals(again)) {
            return Optional.of(show.label("account.not-same"));
        }
        if (!PasswordHash.fits(password)) {
            return Optional.of(show.label("account.unfit", PasswordHash.SHORTEST, PasswordHash.MOST_BYTES));
        }
        if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))
                || password.chars().distinct().count() < PasswordHash.SHORTEST / 2) {
            return Optional.of(show.label("account.weak"));
        }
        return Optional.empty();
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether the password, and the code where there is one, are those of who is signed in; failures count as in signing in. */
    boolean isOwn(Official me, String password, HttpServletRequest request) {
        if (limit.isReached(me.getUsername(), request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, show.label("account.too-many"));
        }
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(me.getUsername(), password);
        tried.setDetails(new SignInDetails(request));
        try {
            return signIn.authenticate(tried).isAuthenticated();
        } catch (AuthenticationException e) {
            return false;
        }
    }
}
