package io.github.otklik.examples.desk.show;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What pages and programs are told of an error: the desk's own words, never those of an exception inside. */
@Component
class ErrorTexts extends DefaultErrorAttributes {
    private final MessageSource labels;

    ErrorTexts(MessageSource labels) {
        this.labels = labels;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Throwable error = getError(request);
        String reason = error instanceof ResponseStatusException known ? known.getReason() : null;
        Object label = request.getAttribute(DatabaseDown.REASON, RequestAttributes.SCOPE_REQUEST);
        if (label != null) {
            reason = labels.getMessage(label.toString(), null, Show.RUSSIAN);
            attributes.put("databaseDown", true);
        }
        attributes.put("message", reason == null ? "" : reason);
        return attributes;
    }
}
