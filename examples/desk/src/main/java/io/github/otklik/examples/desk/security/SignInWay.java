package io.github.otklik.examples.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** A way to sign in beside a password at the desk. */
public interface SignInWay {
    /** Adds it to the pages for people; {@code next} leads on from signing in. */
    void add(HttpSecurity http, AuthenticationSuccessHandler next);

    /** Where a session ends beside the desk, of somebody who signed in this way. */
    Optional<String> end(HttpServletRequest request, Authentication who);

    /** The origin of that place, to which forms of the desk may lead. */
    String origin();
}
