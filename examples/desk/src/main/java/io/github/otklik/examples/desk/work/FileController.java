package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.file.FileKind;
import io.github.otklik.examples.desk.network.AnswerFiles.AnswerFile;
import io.github.otklik.examples.desk.network.Copies;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.spring.store.EventStore;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The desk's own copies of photos and files, for those who may see their message, and photos of answers, for those who may read them. */
@RestController
class FileController {
    private final MessageView view;
    private final Copies copies;
    private final AnswerFileView files;
    private final EventStore store;
    private final Show show;

    FileController(MessageView view, Copies copies, AnswerFileView files, EventStore store, Show show) {
        this.view = view;
        this.copies = copies;
        this.files = files;
        this.store = store;
        this.show = show;
    }

    @GetMapping("/messages/{id}/files/{name}")
    ResponseEntity<Resource> file(
            @PathVariable String id, @PathVariable String name, @AuthenticationPrincipal Official me) {
        view.row(id, me);
        Optional<Copies.Copy> copy = copies.of(id).values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        Optional<AnswerFile> own = copy.isPresent() ? Optional.empty() : files.find(store.load(id), name, me);
        FileKind kind =
                copy.map(Copies.Copy::kind).or(() -> own.map(AnswerFile::kind)).orElse(null);
        Optional<Resource> file = copy.isPresent()
                ? found(() -> copies.file(id, name))
                : own.flatMap(each -> found(() -> files.file(each)));
        if (kind == null || file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-file"));
        }
        ContentDisposition how = (kind.picture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                // Whatever a file of a stranger holds, nothing of it runs.
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        Resource there = file.get();
        if (there.isFile()) {
            return answer.body(there);
        }
        // A bucket is asked once: each part of a file would be cut out of all of it.
        return answer.contentLength(found(there::contentLength))
                .body(new InputStreamResource(found(there::getInputStream)));
    }

    private interface Finding<T> {
        T find() throws IOException;
    }

    private <T> T found(Finding<T> finding) {
        try {
            return finding.find();
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, show.label("error.no-place"), e);
        }
    }
}
