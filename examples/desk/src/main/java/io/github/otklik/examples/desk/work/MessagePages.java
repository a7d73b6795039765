package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Extract;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A message, to look at and to print. */
@Controller
class MessagePages {
    private final MessageView view;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Show show;

    MessagePages(MessageView view, EventStore store, Rules rules, Cases cases, Show show) {
        this.view = view;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.show = show;
    }

    @GetMapping("/messages/{id}")
    ModelAndView message(@PathVariable String id, @AuthenticationPrincipal Official me) {
        return view.page(id, me, "", new LinkedMultiValueMap<>());
    }

    @GetMapping("/messages/{id}/extract")
    ResponseEntity<String> extract(@PathVariable String id, @AuthenticationPrincipal Official me) {
        view.row(id, me);
        MessageStream stream = store.load(id);
        Instant now = stream.message().asOf(cases.now());
        Procedure procedure = rules.find(stream.message(), now)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-rules")));
        String text = Extract.of(procedure, id, stream.events(), now).text(Language.RU);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text);
    }
}
