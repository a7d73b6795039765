package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Office;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Calls the methods of VK. */
@Component
class VkMethods {
    private static final String VERSION = "5.199";

    private final String api;
    private final Calls calls;

    VkMethods(Office office, Calls calls) {
        this.api = office.vk().api();
        this.calls = calls;
    }

    /** Why VK did not do what a method was called for, in its own words. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * What a method answers, missing where the answer tells nothing.
     *
     * @throws IOException if nobody knows what became of the call
     */
    JsonNode call(String method, Map<String, String> form, String token) throws IOException, RefusedException {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.put("v", VERSION);
        String body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonNode answer = calls.post(
                        api + "/" + method,
                        "application/x-www-form-urlencoded",
                        body,
                        // Not in the address, which stands in logs on the way.
                        Map.of("Authorization", "Bearer " + token))
                .body();
        JsonNode error = answer.path("error");
        if (!error.isMissingNode()) {
            String reason = error.path("error_msg").asString("?");
            throw new RefusedException(Publisher.Outcome.Refused.of(reason).reason() + ", "
                    + error.path("error_code").asInt(0));
        }
        return answer.path("response");
    }
}
