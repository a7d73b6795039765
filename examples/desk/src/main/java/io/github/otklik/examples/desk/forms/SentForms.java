package io.github.otklik.examples.desk.forms;

import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Keeps what is typed into forms that are about no message; forgets it when such a form was taken, and not when it was refused. */
@Controller
class SentForms implements WebMvcConfigurer, HandlerInterceptor {
    private final Drafts drafts;

    SentForms(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Keeps what is typed, as it is typed. */
    @PostMapping("/drafts/keep")
    ResponseEntity<Void> keep(
            @RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal Official me) {
        return DraftKey.of(values.getFirst(DraftKey.FIELD))
                .map(key -> {
                    drafts.keep(me.getUsername(), key.page(), key.word(), values);
                    return ResponseEntity.noContent().<Void>build();
                })
                .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST).build());
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !request.getMethod().equals("POST")
                || !(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof Official me)) {
            return;
        }
        DraftKey.of(request.getParameter(DraftKey.FIELD)).ifPresent(key -> {
            boolean refused = RequestContextUtils.getOutputFlashMap(request).containsKey("refusal")
                    || page.getModel().containsKey("refusal");
            if (refused) {
                drafts.keep(me.getUsername(), key.page(), key.word(), values(request));
            } else {
                drafts.forget(me.getUsername(), key.page(), key.word());
            }
        });
    }

    private static MultiValueMap<String, String> values(HttpServletRequest request) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
        return values;
    }
}
