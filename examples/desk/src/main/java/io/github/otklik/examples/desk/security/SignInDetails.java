package io.github.otklik.examples.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody signs in from, and the code that came with the password. */
public final class SignInDetails extends WebAuthenticationDetails {
    private static final long serialVersionUID = 1L;

    // Not kept in sessions: a code works once.
    private final transient String code;

    public SignInDetails(HttpServletRequest request) {
        super(request);
        code = Objects.requireNonNullElse(request.getParameter("code"), "");
    }

    /** The code, empty where none was typed. */
    public String code() {
        return Objects.requireNonNullElse(code, "");
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
