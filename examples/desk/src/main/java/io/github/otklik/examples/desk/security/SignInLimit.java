package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.value.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody guess passwords: after some failures of a name from one address, or many from one address, no further try is looked
 * at for a while. Here a name is never locked for all addresses; people of the database are, after many more failures, elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class SignInLimit extends OncePerRequestFilter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int OF_A_NAME = 5;
    private static final int OF_AN_ADDRESS = 50;
    private static final int REMEMBERED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String BASIC = "Basic ";

    private final Clock clock;
    private final Audit audit;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /** How often it failed, and since when. */
    private record Failures(int count, Instant since) {}

    SignInLimit(Clock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = login(request);
        String address = request.getRemoteAddr();
        if (login != null && isReached(login, address)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a name failed too often from an address, or too many did. */
    public boolean isReached(String login, String address) {
        return count(key(login, address)) >= OF_A_NAME || count(address) >= OF_AN_ADDRESS;
    }

    /** The name by which somebody tries to sign in, or null. */
    private static @Nullable String login(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in")) {
            String name = request.getParameter("username");
            return name == null ? "" : name;
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            byte[] pair =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String decoded = new String(pair, StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? decoded : decoded.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        Authentication tried = event.getAuthentication();
        if (tried.getDetails() instanceof WebAuthenticationDetails details) {
            String address = details.getRemoteAddress();
            add(address);
            // Told once, when it begins; what is refused after that is not even looked at.
            if (add(key(tried.getName(), address)) == OF_A_NAME) {
                audit.record(clock.instant(), tried.getName(), "sign-in-limit", null, "rejected", address);
            }
        }
    }

    private static String key(String login, String address) {
        return Texts.beginning(login, 100) + "\n" + address;
    }

    private synchronized int count(String key) {
        Failures known = failures.get(key);
        return known == null || clock.instant().isAfter(known.since().plus(WINDOW)) ? 0 : known.count();
    }

    private synchronized int add(String key) {
        int count = count(key) + 1;
        Failures before = failures.remove(key);
        Instant since = before == null || count == 1 ? clock.instant() : before.since();
        failures.put(key, new Failures(count, since));
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
        return count;
    }
}
