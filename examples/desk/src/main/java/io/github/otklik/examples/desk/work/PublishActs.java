package io.github.otklik.examples.desk.work;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.network.Answer;
import io.github.otklik.examples.desk.network.Publisher;
import io.github.otklik.examples.desk.network.Source;
import io.github.otklik.examples.desk.network.Sources;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts the approved answer into the network by a button, then writes down that it stands there. The network knows an answer that
 * is sent again by its key, so that a press after a crash publishes nothing twice.
 */
@Controller
class PublishActs {
    private final MessageView view;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Sources sources;
    private final SourceView networks;
    private final AnswerFileView files;
    private final Audit audit;
    private final Show show;

    PublishActs(
            MessageView view,
            EventStore store,
            Rules rules,
            Cases cases,
            Sources sources,
            SourceView networks,
            AnswerFileView files,
            Audit audit,
            Show show) {
        this.view = view;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.sources = sources;
        this.networks = networks;
        this.files = files;
        this.audit = audit;
        this.show = show;
    }

    @PostMapping("/messages/{id}/publish/network")
    String publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean again,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        Messages.Row row = view.row(id, me);
        MessageStream stream = store.load(id);
        MessageCase message = stream.message();
        Instant now = message.asOf(cases.now());
        Optional<Procedure> own = rules.find(message, now);
        boolean allowed =
                own.isPresent() && own.get().allowed(message, me.actor(), now).contains(CommandType.PUBLISH);
        if (!allowed || SourceView.answer(stream).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-act"));
        }
        Source source = sources.find(id).map(Source.Shown::source).orElse(null);
        Publisher publisher = source == null ? null : networks.publisher(source).orElse(null);
        Answer answer = answer(stream).orElse(null);
        if (answer == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("publish.no-photo"));
        }
        if (source == null || publisher == null || answer.photos().size() > publisher.photos(source)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-act"));
        }
        String key = SourceView.key(stream);
        if (again) {
            publisher.again(key);
        }
        Publisher.Outcome outcome = publisher.publish(source, answer, key);
        if (outcome instanceof Publisher.Outcome.Published published) {
            written(row, published.url(), key, me, after);
        } else if (outcome instanceof Publisher.Outcome.Refused refused) {
            audit.record(now, me.getUsername(), "publish-network", id, "rejected", Texts.storable(refused.reason()));
            after.addFlashAttribute("refusal", show.label("publish.refused", Texts.visible(refused.reason())));
        } else {
            boolean doubtful = outcome instanceof Publisher.Outcome.Doubtful;
            audit.record(now, me.getUsername(), "publish-network", id, "unknown", "");
            after.addFlashAttribute("refusal", show.label(doubtful ? "publish.doubtful" : "publish.unknown"));
            after.addFlashAttribute("doubtful", doubtful);
        }
        return "redirect:/messages/{id}";
    }

    private Optional<Answer> answer(MessageStream stream) {
        try {
            return files.answer(stream);
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, show.label("publish.no-place"), e);
        }
    }

    private void written(Messages.Row row, String url, String key, Official me, RedirectAttributes after) {
        Acts.Outcome outcome = cases.act(Cases.Request.of(
                me.getUsername(),
                row.id(),
                present -> new AnswerAct.Publish(
                        Command.Header.of("publish-" + key, present, me.actor()), row.network(), url)));
        Refusal refusal = outcome.refusal();
        if (refusal == null) {
            after.addFlashAttribute(
                    "done", url.isEmpty() ? show.label("publish.done-chat") : show.label("publish.done", url));
        } else {
            after.addFlashAttribute("refusal", show.label("publish.unwritten", url, show.refusal(refusal)));
        }
    }
}
