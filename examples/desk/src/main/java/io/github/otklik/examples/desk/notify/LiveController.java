package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.setup.Official;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-Sent Events for the pages that are open. */
@RestController
class LiveController {
    private final Listeners listeners;
    private final Live live;

    LiveController(Listeners listeners, Live live) {
        this.listeners = listeners;
        this.live = live;
    }

    /** Where too many listen already the answer is empty, after which a browser does not ask again. */
    @GetMapping("/live")
    ResponseEntity<SseEmitter> listen(@AuthenticationPrincipal Official me, HttpServletRequest request)
            throws IOException {
        return listeners
                .add(me, request.getSession(false), live.now(me))
                .map(emitter -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore())
                        // A proxy is to pass each line on at once.
                        .header("X-Accel-Buffering", "no")
                        .body(emitter))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
