package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.registry.PublicExtract;
import io.github.otklik.regulation.Language;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of the register is public, for the official site and whoever asks. */
@RestController
class PublicRegister {
    private final Register register;
    private final Show show;
    private final Cases cases;

    PublicRegister(Register register, Show show, Cases cases) {
        this.register = register;
        this.show = show;
        this.cases = cases;
    }

    private PublicExtract extract() {
        return register.extract(LocalDate.ofInstant(cases.now(), show.zone()));
    }

    @Operation(summary = "The official pages that work, as a table for spreadsheets")
    @GetMapping("/public/pages.csv")
    ResponseEntity<String> csv() {
        // The mark that says UTF-8, without which spreadsheets of a Russian office take it for another encoding.
        return text("text/csv;charset=UTF-8", "\uFEFF" + extract().csv(Language.RU));
    }

    @Operation(summary = "The official pages that work, as HTML")
    @GetMapping("/public/pages.html")
    ResponseEntity<String> html() {
        return text("text/html;charset=UTF-8", extract().html(Language.RU));
    }

    @Operation(summary = "The official pages that work, as JSON")
    @GetMapping("/public/pages.json")
    List<Map<String, String>> json() {
        return extract().maps(Language.RU);
    }

    private static ResponseEntity<String> text(String type, String body) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).body(body);
    }
}
