package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Obligation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An alert in words. It names the message and the term and nothing of what people wrote. */
@Component
class Notice {
    private final Show show;
    private final String address;

    Notice(Show show, Channels channels) {
        this.show = show;
        this.address = channels.notices().address();
    }

    /** In a line: what is due, of which message. */
    String line(String message, String obligation, boolean breach) {
        String duty = show.name(Obligation.Id.parse(obligation).kind());
        return show.label(breach ? "notice.breach" : "notice.warning", duty, message);
    }

    /** The same with when it is due, and where the message is. */
    String text(String message, String obligation, boolean breach, @Nullable Instant due) {
        String text = line(message, obligation, breach);
        String until = due == null ? "" : "\n" + show.label("notice.due", show.time(due));
        return text + until + (address.isEmpty() ? "" : "\n" + address + "/messages/" + message);
    }
}
