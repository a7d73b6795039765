package io.github.otklik.examples.desk.work;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.advice.DraftAdvice;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.OnBehalf;
import io.github.otklik.examples.desk.forms.References;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on a message, as its page offers them, and what is typed before they are sent. */
@Controller
class MessageActs {
    private final MessageView view;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Forms forms;
    private final DraftAdvice advice;
    private final Drafts drafts;
    private final AnswerFiles files;
    private final References references;
    private final Show show;

    MessageActs(
            MessageView view,
            EventStore store,
            Rules rules,
            Cases cases,
            Forms forms,
            DraftAdvice advice,
            Drafts drafts,
            AnswerFiles files,
            References references,
            Show show) {
        this.view = view;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.forms = forms;
        this.advice = advice;
        this.drafts = drafts;
        this.files = files;
        this.references = references;
        this.show = show;
    }

    @PostMapping("/messages/{id}/{word}")
    ModelAndView act(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        CommandType type = CommandType.ofWord(word)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act")));
        view.row(id, me);
        Outcome done = done(type, id, values, me);
        if (done.status().is3xxRedirection()) {
            drafts.forget(me.getUsername(), id, word);
            after.addFlashAttribute("done", done.text());
            return new ModelAndView("redirect:/messages/{id}", Map.of("id", id));
        }
        ModelAndView page = view.page(id, me, word, values);
        page.addObject("refusal", done.text());
        page.setStatus(done.status());
        return page;
    }

    /** The page again with the draft that is being written, and what is advised on it; nothing is kept or decided. */
    @PostMapping("/messages/{id}/submit-draft/advice")
    ModelAndView advise(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me) {
        ModelAndView page = view.page(id, me, CommandType.SUBMIT_DRAFT.word(), values);
        Messages.Row row = view.row(id, me);
        MessageCase message = store.load(id).message();
        Instant now = message.asOf(cases.now());
        AnswerAct.SubmitDraft draft = new AnswerAct.SubmitDraft(
                Command.Header.of("advice", now, me.actor()),
                Forms.first(values, "kind").equals(Command.DraftKind.INTERIM.name())
                        ? Command.DraftKind.INTERIM
                        : Command.DraftKind.FINAL,
                Texts.storable(Forms.first(values, "text")),
                Texts.storable(Forms.first(values, "measures")));
        page.addObject(
                "advice",
                advice.of(
                        row,
                        message.repeatOf().isPresent(),
                        rules.find(message, now)
                                .orElseGet(() -> rules.current(now))
                                .regulation(),
                        draft,
                        view.files().attached(view.files().pending(id, me))));
        return page;
    }

    /** Keeps what is typed into a form, as it is typed. */
    @PostMapping("/messages/{id}/{word}/keep")
    ResponseEntity<Void> keep(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me) {
        view.row(id, me);
        if (CommandType.ofWord(word).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        }
        drafts.keep(me.getUsername(), id, word, values);
        return ResponseEntity.noContent().build();
    }

    private record Outcome(HttpStatus status, String text) {}

    private Outcome done(CommandType type, String id, MultiValueMap<String, String> values, Official me) {
        Optional<String> tooLong = forms.tooLong(values);
        if (tooLong.isPresent()) {
            return new Outcome(HttpStatus.CONTENT_TOO_LARGE, tooLong.get());
        }
        if (Forms.halfBackdated(values)) {
            return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, show.label("error.half-backdated"));
        }
        Optional<String> flaw = references.flaw(type, id, values, me);
        if (flaw.isPresent()) {
            return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, flaw.get());
        }
        MessageCase message = store.load(id).message();
        boolean barred = rules.find(message, message.asOf(cases.now()))
                .filter(own -> OnBehalf.barred(type, own, me))
                .isPresent();
        if (barred) {
            return new Outcome(HttpStatus.FORBIDDEN, show.label("error.no-act"));
        }
        Acts.Outcome outcome;
        try {
            outcome = cases.act(new Cases.Request(
                    me.getUsername(),
                    id,
                    Forms.number(values, "seen"),
                    now -> forms.command(type, values, Forms.first(values, "commandId"), me, now),
                    now -> {
                        if (type == CommandType.SUBMIT_DRAFT) {
                            files.submit(id, me.getUsername(), Forms.first(values, "commandId"));
                        }
                    }));
        } catch (IllegalArgumentException e) {
            return new Outcome(HttpStatus.BAD_REQUEST, show.label("error.unreadable"));
        }
        return switch (outcome.result()) {
            case ACCEPTED -> new Outcome(HttpStatus.SEE_OTHER, show.label("done.accepted", show.name(type)));
            case ALREADY_DONE -> new Outcome(HttpStatus.SEE_OTHER, show.label("done.already"));
            case CHANGED -> new Outcome(HttpStatus.CONFLICT, show.label("error.changed"));
            case WITHOUT_RULES -> new Outcome(HttpStatus.CONFLICT, show.label("error.no-rules"));
            case REJECTED -> {
                Refusal refusal = Objects.requireNonNull(outcome.refusal());
                yield new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, show.refusal(refusal));
            }
        };
    }
}
