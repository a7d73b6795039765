package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.forms.DraftKey;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Forms that are sent after the session ended: the page for signing in carries what was typed, and signing in keeps it as a
 * draft and leads back to the form. Nothing is done by it; whoever signed in looks at the form and sends it.
 */
@Component
class LostForms extends SavedRequestAwareAuthenticationSuccessHandler implements AccessDeniedHandler {
    /** Where the page for signing in is shown to somebody whose form came too late. */
    static final String PAGE = "/lost";

    private static final Pattern FORM = Pattern.compile(
            "/messages/([^/]{1,100})/([a-z-]{1,40})(?:/(?:photo|link|again|template|advice|remove/\\d{1,18}))?|/new");
    private static final String PATH = "lost";
    private static final String FIELD = "lost.";

    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();
    private final Drafts drafts;

    LostForms(Drafts drafts) {
        this.drafts = drafts;
        setDefaultTargetUrl("/");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof Official me && me.unready()) {
            response.sendRedirect("/account");
            return;
        }
        Optional<Place> place = place(request.getRequestURI(), request.getParameter(DraftKey.FIELD));
        if (!request.getMethod().equals("POST") || place.isEmpty() || !isOwn(request)) {
            refused.handle(request, response, denied);
            return;
        }
        if (who != null && who.getPrincipal() instanceof Official me) {
            // Signed in again in another window: the token of this one is no longer valid.
            keep(me, place.get(), values(request, ""));
            response.sendRedirect(place.get().back());
            return;
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Whether a page of the desk sent it, as every browser tells of a form. */
    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String url = request.getRequestURL().toString();
        return origin != null
                && url.equals(origin + request.getRequestURI())
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** The hidden fields by which the page for signing in carries what was typed. */
    static Map<String, List<String>> hidden(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        if (path != null) {
            hidden.put(PATH, List.of(path.toString()));
            request.getParameterMap().forEach((name, values) -> {
                if (!name.equals("_csrf")) {
                    hidden.put(FIELD + name, List.of(values));
                }
            });
        }
        return hidden;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Optional<Place> place = place(request.getParameter(PATH), request.getParameter(FIELD + DraftKey.FIELD));
        if (request.getParameter(PATH) != null
                && place.isPresent()
                && authentication.getPrincipal() instanceof Official me) {
            keep(me, place.get(), values(request, FIELD));
            clearAuthenticationAttributes(request);
            response.sendRedirect(place.get().back());
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Where what was typed is kept, and the page of its form. */
    private record Place(String about, String word, String back) {}

    private static Optional<Place> place(@Nullable String path, @Nullable String draft) {
        Matcher form = FORM.matcher(path == null ? "" : path);
        if (!form.matches()) {
            return DraftKey.of(draft).map(key -> new Place(key.page(), key.word(), key.page()));
        }
        String message = form.group(1);
        return Optional.of(
                message == null
                        ? new Place(Drafts.NEW, "give-access", "/new")
                        : new Place(message, form.group(2), "/messages/" + message));
    }

    private void keep(Official me, Place place, MultiValueMap<String, String> values) {
        drafts.keep(me.getUsername(), place.about(), place.word(), values);
    }

    private static MultiValueMap<String, String> values(HttpServletRequest request, String prefix) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), List.of(given));
            }
        });
        return values;
    }
}
