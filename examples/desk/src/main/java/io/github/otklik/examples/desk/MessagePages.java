package io.github.otklik.examples.desk;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Extract;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message: what happened, what is due and why, and the acts that the library allows whoever looks. */
@Controller
class MessagePages {
    private final Messages messages;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Forms forms;
    private final Timeline timeline;
    private final Reading reading;
    private final Proposals proposals;
    private final DraftAdvice advice;
    private final IncidentStore incidents;
    private final OnDuty onDuty;
    private final Drafts drafts;
    private final References references;
    private final Office office;
    private final Show show;

    /** An obligation with its reasons. */
    record Term(
            String id,
            String title,
            String holder,
            String person,
            String clause,
            String start,
            String due,
            String status,
            String left,
            boolean provisional,
            String tone,
            List<String> why) {}

    MessagePages(
            Messages messages,
            EventStore store,
            Rules rules,
            Cases cases,
            Forms forms,
            Timeline timeline,
            Reading reading,
            Proposals proposals,
            DraftAdvice advice,
            IncidentStore incidents,
            OnDuty onDuty,
            Drafts drafts,
            References references,
            Office office,
            Show show) {
        this.messages = messages;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.forms = forms;
        this.timeline = timeline;
        this.reading = reading;
        this.proposals = proposals;
        this.advice = advice;
        this.incidents = incidents;
        this.onDuty = onDuty;
        this.drafts = drafts;
        this.references = references;
        this.office = office;
        this.show = show;
    }

    @GetMapping("/messages/{id}")
    ModelAndView message(@PathVariable String id, @AuthenticationPrincipal Official me) {
        return page(id, me, "", new LinkedMultiValueMap<>());
    }

    private ModelAndView page(String id, Official me, String tried, MultiValueMap<String, String> values) {
        Messages.Row row = row(id, me);
        EventStore.Stream stream = store.load(id);
        MessageCase message = stream.message();
        Instant now = message.asOf(cases.now());
        // Without its calendar or act the message is shown without terms and nothing can be done with it.
        Procedure own = rules.find(message, now).orElse(null);
        List<Obligation> obligations = own == null ? List.of() : own.obligations(message, now);
        Set<CommandType> allowed = own == null ? Set.of() : own.allowed(message, me.actor(), now);
        Regulation act = (own == null ? rules.current(now) : own).regulation();
        ModelAndView page = new ModelAndView("message");
        page.addObject("id", id);
        page.addObject("row", row);
        page.addObject("state", show.name(message.state()));
        page.addObject("importance", message.importance().map(show::name).orElse(show.label("importance.none")));
        page.addObject("access", show.time(row.accessAt()));
        page.addObject("coExecutors", String.join(", ", message.coExecutors()));
        page.addObject("repeatOf", message.repeatOf().orElse(""));
        page.addObject("text", reading.of(row.body(), act));
        page.addObject(
                "revisions",
                messages.revisions(id).stream()
                        .map(each -> new Timeline.Line(show.time(each.until()), Texts.visible(each.body())))
                        .toList());
        page.addObject(
                "terms",
                own == null
                        ? List.of()
                        : obligations.stream()
                                .map(each -> term(own, message, each, now))
                                .toList());
        page.addObject("counted", own != null);
        page.addObject("timeline", timeline.of(stream, me));
        page.addObject(
                "forms",
                forms.of(
                        allowed,
                        message,
                        EventStore.open(obligations),
                        tried,
                        values,
                        drafts.of(me.getUsername(), id)));
        page.addObject("proposals", proposals.of(row, act, allowed, now));
        page.addObject(
                "draft",
                allowed.contains(CommandType.APPROVE)
                        ? advice.latest(row, stream, act).orElse(null)
                        : null);
        page.addObject("incidents", Access.Page.INCIDENTS.open(me.role()) ? incidents.of(id) : List.of());
        page.addObject("extract", Access.Page.EXTRACT.open(me.role()));
        page.addObject("seen", stream.message().version());
        page.addObject("commandId", UUID.randomUUID().toString());
        page.addObject("now", show.time(now));
        return page;
    }

    private Messages.Row row(String id, Official me) {
        return messages.find(id, me.unit())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-message")));
    }

    private Term term(Procedure procedure, MessageCase message, Obligation obligation, Instant now) {
        List<String> why = new ArrayList<>(procedure
                .explain(message, obligation.id(), now)
                .text(Language.RU)
                .lines()
                .skip(1)
                .toList());
        if (obligation.isOpen()) {
            onDuty.why(procedure, obligation, now).ifPresent(why::add);
        }
        return new Term(
                obligation.id().toString(),
                show.name(obligation.kind()),
                show.holder(obligation),
                obligation.isOpen() ? onDuty.person(procedure, obligation, now) : "",
                obligation.clause().text(),
                show.time(obligation.start()),
                show.time(obligation.due()),
                show.label("status." + obligation.status().name()),
                obligation.isOpen() ? show.left(procedure, obligation, now) : "",
                obligation.provisional(),
                show.tone(procedure, obligation, now).css(),
                why);
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
        row(id, me);
        Outcome done = done(type, id, values, me);
        if (done.status().is3xxRedirection()) {
            drafts.forget(me.getUsername(), id, word);
            after.addFlashAttribute("done", done.text());
            return new ModelAndView("redirect:/messages/{id}", Map.of("id", id));
        }
        ModelAndView page = page(id, me, word, values);
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
        ModelAndView page = page(id, me, CommandType.SUBMIT_DRAFT.word(), values);
        Messages.Row row = row(id, me);
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
                        draft));
        return page;
    }

    /** Keeps what is typed into a form, as it is typed. */
    @PostMapping("/messages/{id}/{word}/keep")
    ResponseEntity<Void> keep(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me) {
        row(id, me);
        if (CommandType.ofWord(word).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        }
        drafts.keep(me.getUsername(), id, word, values);
        return ResponseEntity.noContent().build();
    }

    private record Outcome(HttpStatus status, String text) {}

    private Outcome done(CommandType type, String id, MultiValueMap<String, String> values, Official me) {
        if (values.values().stream().flatMap(List::stream).anyMatch(text -> text.length() > office.longestText())) {
            return new Outcome(HttpStatus.CONTENT_TOO_LARGE, show.label("error.too-long", office.longestText()));
        }
        if (Forms.halfBackdated(values)) {
            return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, show.label("error.half-backdated"));
        }
        Optional<String> flaw = references.flaw(type, id, values, me);
        if (flaw.isPresent()) {
            return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, flaw.get());
        }
        Cases.Outcome outcome;
        try {
            outcome = cases.act(new Cases.Request(
                    me.getUsername(),
                    id,
                    seen(values),
                    now -> {
                        Map<String, Object> map = forms.read(type, values, now, show.zone());
                        map.put("id", Forms.first(values, "commandId"));
                        map.put("do", type.word());
                        map.put("by", me.role().id());
                        map.put("unit", Objects.requireNonNullElse(me.unit(), ""));
                        return Codec.command(map);
                    },
                    now -> {}));
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

    private static int seen(MultiValueMap<String, String> values) {
        try {
            return Integer.parseInt(Forms.first(values, "seen"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @GetMapping("/messages/{id}/extract")
    ResponseEntity<String> extract(@PathVariable String id, @AuthenticationPrincipal Official me) {
        row(id, me);
        EventStore.Stream stream = store.load(id);
        Instant now = stream.message().asOf(cases.now());
        Procedure procedure = rules.find(stream.message(), now)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT, show.label("error.no-rules")));
        String text = Extract.of(procedure, id, stream.events(), now).text(Language.RU);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text);
    }
}
