package io.github.otklik.examples.desk.show;

import io.github.otklik.examples.desk.value.Logged;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells people and programs that the database does not answer, and when to try again, instead of an error that nobody understands. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseDown extends OncePerRequestFilter {
    /** The attribute of a request that says why it failed, in words. */
    static final String REASON = DatabaseDown.class.getName() + ".reason";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDown.class);
    private static final int PAUSE_SECONDS = 15;

    /** The classes of SQL states that say so: no connection, the server short of resources, stopped by whoever runs it. */
    private static final List<String> DOWN = List.of("08", "53", "57P");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!isDown(e) || response.isCommitted()) {
                throw e;
            }
            // Without its trace: while the database is down each request comes by here.
            LOG.error(
                    Logged.text("The database does not answer: {} {}: {}"),
                    request.getMethod(),
                    request.getRequestURI(),
                    e.toString());
            response.reset();
            request.setAttribute(REASON, request.getMethod().equals("POST") ? "error.database-post" : "error.database");
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PAUSE_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isDown(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                String state = sql.getSQLState();
                // The pool gives up with no state of its own.
                return state == null || DOWN.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }
}
