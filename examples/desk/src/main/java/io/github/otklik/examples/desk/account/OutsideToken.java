package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.setup.Official;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Somebody who came from the office's provider of accounts; with the token by which the session ends there. */
final class OutsideToken extends UsernamePasswordAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final String idToken;

    OutsideToken(Official official, String idToken) {
        super(official, null, official.getAuthorities());
        this.idToken = idToken;
    }

    String idToken() {
        return idToken;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof OutsideToken that && idToken.equals(that.idToken);
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + idToken.hashCode();
    }
}
