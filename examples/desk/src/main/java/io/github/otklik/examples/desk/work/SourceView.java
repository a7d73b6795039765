package io.github.otklik.examples.desk.work;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.network.Copies;
import io.github.otklik.examples.desk.network.Publisher;
import io.github.otklik.examples.desk.network.Source;
import io.github.otklik.examples.desk.network.Sources;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.spring.store.MessageStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where a message stands in its network, what hangs on it, and the answer that is to be put there, as a page shows it. */
@Component
class SourceView {
    private static final Pattern AUTHOR = Pattern.compile(
            "vk\\.com/(id|club)\\d{1,18}|ok\\.ru/(profile/)?[\\w.]{1,60}|t\\.me/\\w{3,40}|max\\.ru/\\w{3,60}");

    private final Sources sources;
    private final Copies copies;
    private final Messages messages;
    private final List<Publisher> publishers;
    private final Office office;
    private final Show show;

    /**
     * A photo, a video or a file; {@code preview} is a picture that may be shown, and {@code copy} the address of the desk's own
     * copy, either may be empty.
     */
    record Attached(String title, String url, String preview, String copy) {}

    /**
     * What a page shows of it; all of it may be empty. It is {@code byHand} where the network would take the answer from the desk,
     * but not its photos.
     */
    record Shown(
            String author,
            String url,
            String thread,
            String removed,
            List<Attached> attachments,
            boolean publishes,
            boolean byHand) {}

    SourceView(
            Sources sources, Copies copies, Messages messages, List<Publisher> publishers, Office office, Show show) {
        this.sources = sources;
        this.copies = copies;
        this.messages = messages;
        this.publishers = List.copyOf(publishers);
        this.office = office;
        this.show = show;
    }

    /** What is shown of a message whose answer has so many photos. */
    Shown of(Messages.Row row, int photos) {
        String author = AUTHOR.matcher(row.author()).matches() ? "https://" + row.author() : "";
        return sources.find(row.id())
                .map(shown -> {
                    Optional<Publisher> publisher = publisher(shown.source());
                    boolean fits = publisher
                            .filter(each -> photos <= each.photos(shown.source()))
                            .isPresent();
                    return new Shown(
                            author,
                            shown.source().url(),
                            shown.source().thread(),
                            removed(shown.source()),
                            attachments(row.id(), shown.attachments()),
                            fits,
                            publisher.isPresent() && !fits);
                })
                .orElse(new Shown(author, "", "", "", List.of(), false, false));
    }

    /** What puts answers where a message stands, if the office switched it on. */
    Optional<Publisher> publisher(Source source) {
        return publishers.stream().filter(each -> each.answers(source)).findFirst();
    }

    private String removed(Source source) {
        Instant at = source.removedAt();
        String by = source.removedBy();
        return at == null ? "" : show.label("source.removed", show.time(at), by == null ? "—" : by);
    }

    private List<Attached> attachments(String id, List<Source.Attachment> attachments) {
        Map<String, Copies.Copy> kept = attachments.isEmpty() ? Map.of() : copies.of(id);
        List<Attached> shown = new ArrayList<>();
        for (Source.Attachment each : attachments) {
            Copies.Copy copy = kept.get(each.file());
            String own = copy == null ? "" : "/messages/" + id + "/files/" + copy.name();
            String title = show.choice("attachment", each.kind());
            String named = title.equals(each.kind()) ? show.label("attachment.other") : title;
            shown.add(new Attached(
                    each.title().isEmpty() ? named : named + ": " + Texts.visible(each.title()),
                    each.url().isEmpty() ? each.preview() : each.url(),
                    copy != null && copy.kind().picture() ? own : office.vk().pictures() ? each.preview() : "",
                    own));
        }
        return shown;
    }

    /** What happened to the text outside of the desk, for the timeline. */
    List<Map.Entry<Instant, String>> happened(String id) {
        List<Map.Entry<Instant, String>> happened = new ArrayList<>();
        messages.revisions(id).forEach(each -> happened.add(Map.entry(each.until(), show.label("source.edited"))));
        sources.find(id).map(Source.Shown::source).ifPresent(source -> {
            Instant at = source.removedAt();
            if (at != null) {
                happened.add(Map.entry(at, show.label("source.was-removed")));
            }
        });
        return happened;
    }

    /** The answer that was approved, as it is to be put there. */
    static String answer(MessageStream stream) {
        return Streams.latestDraft(stream.events())
                .map(AnswerAct.SubmitDraft::text)
                .orElse("");
    }

    /** What the network knows that answer by, the same however often it is sent. */
    static String key(MessageStream stream) {
        String draft = Streams.latestDraft(stream.events())
                .map(each -> each.header().id())
                .orElse("");
        String named = stream.message().id() + "\n" + draft;
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
