package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.setup.Channels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too long, or do not say how long they are, before anything reads them; and takes the others in within a
 * time, a number of them at once, so that callers who send slowly leave room for all others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Logger LOG = LoggerFactory.getLogger(BodyLimit.class);
    private static final int MOST = 1 << 18;

    /** Where photos of answers are sent to, by those who are signed in. */
    private static final Pattern PHOTO = Pattern.compile("/messages/[^/]{1,300}/submit-draft/photo");

    private static final int PHOTOS_AT_ONCE = 4;
    private static final String ABORT = BodyLimit.class.getName() + ".abort";

    private final Duration longest;
    private final Semaphore strangers;
    private final Semaphore others;
    private final Semaphore photos = new Semaphore(PHOTOS_AT_ONCE);
    private final long mostWithPhoto;

    /**
     * The limit.
     *
     * @param longest  how long a body may take
     * @param strangers  how many bodies are read at once of programs and those who sign in
     * @param channels  how large photos may be
     */
    BodyLimit(
            @Value("${otklik.bodies.longest:10s}") Duration longest,
            @Value("${otklik.bodies.at-once:20}") int strangers,
            Channels channels) {
        this.longest = longest;
        this.strangers = new Semaphore(strangers);
        this.others = new Semaphore(3 * strangers);
        this.mostWithPhoto = MOST + (long) channels.files().photo();
    }

    /** The server reads what is left of a body that nobody waits for any more; only it can be told not to. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                Runnable abort = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                request.setAttribute(ABORT, abort);
                getNext().invoke(request, response);
            }
        });
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean body = request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        boolean photo = isPhoto(request);
        if (request.getContentLengthLong() > (photo ? mostWithPhoto : MOST)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (body && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > 0) {
            Semaphore places = photo ? photos : isOfStrangers(request.getRequestURI()) ? strangers : others;
            if (!places.tryAcquire()) {
                refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            Optional<byte[]> read;
            try {
                read = read(request);
            } finally {
                places.release();
            }
            if (read.isPresent()) {
                chain.doFilter(new WholeRequest(request, read.get()), response);
            } else {
                refuse(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPhoto(HttpServletRequest request) {
        if (!PHOTO.matcher(request.getRequestURI()).matches()) {
            return false;
        }
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static boolean isOfStrangers(String path) {
        return path.startsWith("/callback/")
                || path.startsWith("/api/")
                || path.equals("/sign-in")
                || path.startsWith("/invitation/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) {
            // The server has ended the connection itself, as no part of the body came for its own time.
            return;
        }
        if (request.getAttribute(ABORT) instanceof Runnable abort) {
            abort.run();
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.sendError(status);
    }

    /** The whole body, or nothing if it takes too long; each wait for a part of it is bounded by the server. */
    private Optional<byte[]> read(HttpServletRequest request) {
        long start = System.nanoTime();
        byte[] body = new byte[(int) request.getContentLengthLong()];
        int at = 0;
        try {
            InputStream in = request.getInputStream();
            while (at < body.length) {
                int read = in.read(body, at, body.length - at);
                if (read < 0 || System.nanoTime() - start > longest.toNanos()) {
                    return Optional.empty();
                }
                at += read;
            }
            return Optional.of(body);
        } catch (IOException e) {
            LOG.debug("A body was not sent to its end", e);
            return Optional.empty();
        }
    }
}
