package io.github.otklik.examples.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private static final String ABORT = BodyLimit.class.getName() + ".abort";

    private final Duration longest;
    private final Semaphore strangers;
    private final Semaphore others;

    /**
     * The limit.
     *
     * @param longest  how long a body may take
     * @param strangers  how many bodies are read at once of programs and those who sign in
     */
    BodyLimit(
            @Value("${otklik.bodies.longest:10s}") Duration longest,
            @Value("${otklik.bodies.at-once:20}") int strangers) {
        this.longest = longest;
        this.strangers = new Semaphore(strangers);
        this.others = new Semaphore(3 * strangers);
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
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (body && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > 0) {
            Semaphore places = isOfStrangers(request.getRequestURI()) ? strangers : others;
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
                chain.doFilter(new Whole(request, read.get()), response);
            } else {
                refuse(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfStrangers(String path) {
        return path.startsWith("/callback/") || path.startsWith("/api/") || path.equals("/sign-in");
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

    /** A request whose body was read before, with the fields of a form among its parameters. */
    private static final class Whole extends HttpServletRequestWrapper {
        private final byte[] body;
        private final Map<String, String[]> parameters;

        Whole(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
            this.parameters = isForm(request.getContentType())
                    ? fields(request.getQueryString(), new String(body, StandardCharsets.UTF_8))
                    : request.getParameterMap();
        }

        private static boolean isForm(@Nullable String type) {
            return type != null
                    && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        }

        private static Map<String, String[]> fields(@Nullable String query, String form) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            add(all, query);
            add(all, form);
            Map<String, String[]> fields = new LinkedHashMap<>();
            all.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
            return Collections.unmodifiableMap(fields);
        }

        private static void add(Map<String, List<String>> all, @Nullable String pairs) {
            for (String pair : pairs == null || pairs.isEmpty() ? new String[0] : pairs.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                if (!name.isEmpty()) {
                    all.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
                }
            }
        }

        /** A text that is not encoded as it must be stands as it was sent. */
        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return text;
            }
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream in = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return in.read();
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    return in.read(bytes, from, length);
                }

                @Override
                public boolean isFinished() {
                    return in.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("A body that was read before is not read asynchronously");
                }
            };
        }
    }
}
