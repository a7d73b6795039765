package io.github.otklik.examples.desk.work;

import io.github.otklik.advice.Answer.Attachments;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.network.Answer;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.network.AnswerFiles.AnswerFile;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.spring.store.MessageStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Photos and links to videos beside answers, as pages show them to those who may read the draft they stand with. */
@Component
class AnswerFileView {
    private final AnswerFiles files;
    private final Timeline timeline;
    private final Show show;

    /** A photo or a link; {@code copy} is the address of a photo at the desk, {@code url} that of a link; one is empty. */
    record Shown(long id, String title, String url, String copy) {}

    AnswerFileView(AnswerFiles files, Timeline timeline, Show show) {
        this.files = files;
        this.timeline = timeline;
        this.show = show;
    }

    /** Whether photos can be put beside answers. */
    boolean photos() {
        return files.ready();
    }

    /** What somebody put beside the draft that he writes. */
    List<Shown> pending(String message, Official me) {
        return files.pending(message, me.getUsername()).stream()
                .map(each -> shown(message, each))
                .toList();
    }

    /** What stands with the latest draft. */
    List<Shown> latest(MessageStream stream) {
        return ofLatest(stream).stream()
                .map(each -> shown(stream.message().id(), each))
                .toList();
    }

    /** What stands with the latest draft, if whoever looks may read it and has nothing beside his own yet. */
    List<Shown> earlier(MessageStream stream, Official me) {
        boolean own = Streams.latestDraft(stream.events())
                .filter(draft -> timeline.reads(stream, draft.header().id(), me))
                .isPresent();
        return own && files.pending(stream.message().id(), me.getUsername()).isEmpty() ? latest(stream) : List.of();
    }

    /**
     * Whether some of that stands beside an answer. Where no photos can be put there nobody knows: whoever publishes it by hand may have
     * some of his own.
     */
    Attachments attached(List<Shown> beside) {
        return !beside.isEmpty() ? Attachments.SOME : photos() ? Attachments.NONE : Attachments.UNKNOWN;
    }

    /** What stands with each draft, by its id, as lines of the timeline. */
    Map<String, List<Shown>> byDraft(String message) {
        return files.all(message).stream()
                .filter(each -> each.draft() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.draft()),
                        Collectors.mapping(each -> shown(message, each), Collectors.toList())));
    }

    private List<AnswerFile> ofLatest(MessageStream stream) {
        return Streams.latestDraft(stream.events())
                .map(draft -> files.of(stream.message().id(), draft.header().id()))
                .orElse(List.of());
    }

    private Shown shown(String message, AnswerFile file) {
        String title = Texts.visible(file.title());
        String name = file.name();
        return name == null
                ? new Shown(file.id(), title, file.title(), "")
                : new Shown(
                        file.id(),
                        title.isBlank() ? show.choice("attachment", "photo") : title,
                        "",
                        "/messages/" + message + "/files/" + name);
    }

    /** A photo of an answer of that name, if whoever asks may read its draft or wrote it. */
    Optional<AnswerFile> find(MessageStream stream, String name, Official me) {
        return files.all(stream.message().id()).stream()
                .filter(each -> name.equals(each.name()))
                .filter(each -> {
                    String draft = each.draft();
                    return draft == null ? each.by().equals(me.getUsername()) : timeline.reads(stream, draft, me);
                })
                .findFirst();
    }

    /**
     * The file of a photo, if it is there.
     *
     * @throws IOException if the place of files does not answer
     */
    Optional<Resource> file(AnswerFile file) throws IOException {
        return files.file(file);
    }

    /**
     * The answer that was approved, with all that stands with it, read before anything is sent; nothing if one of its photos is gone.
     *
     * @throws IOException if the place of files does not answer
     */
    Optional<Answer> answer(MessageStream stream) throws IOException {
        List<Answer.Photo> photos = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (AnswerFile each : ofLatest(stream)) {
            if (each.kind() == null) {
                links.add(each.title());
                continue;
            }
            Optional<Resource> photo = files.file(each);
            if (photo.isEmpty()) {
                return Optional.empty();
            }
            photos.add(new Answer.Photo(new ByteArrayResource(photo.get().getContentAsByteArray()), each.kind()));
        }
        return Optional.of(new Answer(SourceView.answer(stream), photos, links));
    }
}
