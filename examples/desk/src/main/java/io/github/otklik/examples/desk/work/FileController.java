package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.network.Copies;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
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

/** The desk's own copies of photos and files, for those who may see their message. */
@RestController
class FileController {
    private final MessageView view;
    private final Copies copies;
    private final Show show;

    FileController(MessageView view, Copies copies, Show show) {
        this.view = view;
        this.copies = copies;
        this.show = show;
    }

    @GetMapping("/messages/{id}/files/{name}")
    ResponseEntity<Resource> file(
            @PathVariable String id, @PathVariable String name, @AuthenticationPrincipal Official me) {
        view.row(id, me);
        Path path = copies.path(id, name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-file")));
        Copies.Copy copy = copies.of(id).values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ContentDisposition shown = (copy.kind().picture()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(copy.kind().type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                // Whatever a file of a stranger holds, nothing of it runs.
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(path));
    }
}
