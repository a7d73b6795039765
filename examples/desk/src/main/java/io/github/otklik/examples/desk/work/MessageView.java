package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.advice.DraftAdvice;
import io.github.otklik.examples.desk.advice.Proposals;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.OnBehalf;
import io.github.otklik.examples.desk.incident.IncidentStore;
import io.github.otklik.examples.desk.security.Access;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.OnDuty;
import io.github.otklik.examples.desk.show.Reading;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.template.AnswerTemplates;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a message's page shows: what happened, what is due and why, and the acts that are allowed. */
@Component
class MessageView {
    private static final int EARLIER = 5;
    private static final int BEGINNING = 100;

    private final Messages messages;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Forms forms;
    private final Timeline timeline;
    private final SourceView source;
    private final AnswerFileView files;
    private final Reading reading;
    private final Proposals proposals;
    private final DraftAdvice advice;
    private final IncidentStore incidents;
    private final OnDuty onDuty;
    private final Drafts drafts;
    private final AnswerTemplates templates;
    private final Show show;

    MessageView(
            Messages messages,
            EventStore store,
            Rules rules,
            Cases cases,
            Forms forms,
            Timeline timeline,
            SourceView source,
            AnswerFileView files,
            Reading reading,
            Proposals proposals,
            DraftAdvice advice,
            IncidentStore incidents,
            OnDuty onDuty,
            Drafts drafts,
            AnswerTemplates templates,
            Show show) {
        this.messages = messages;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.forms = forms;
        this.timeline = timeline;
        this.source = source;
        this.files = files;
        this.reading = reading;
        this.proposals = proposals;
        this.advice = advice;
        this.incidents = incidents;
        this.onDuty = onDuty;
        this.drafts = drafts;
        this.templates = templates;
        this.show = show;
    }

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

    /** The page, with what was filled in of an act that was just tried. */
    ModelAndView page(String id, Official me, String tried, MultiValueMap<String, String> values) {
        Messages.Row row = row(id, me);
        MessageStream stream = store.load(id);
        MessageCase message = stream.message();
        Instant now = message.asOf(cases.now());
        // Without its calendar or act the message is shown without terms and nothing can be done with it.
        Procedure own = rules.find(message, now).orElse(null);
        List<Obligation> obligations = own == null ? List.of() : own.obligations(message, now);
        Set<CommandType> allowed = own == null ? Set.of() : OnBehalf.allowed(own, message, me, now);
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
        page.addObject("earlier", earlier(row, me));
        boolean publishes = allowed.contains(CommandType.PUBLISH);
        List<AnswerFileView.Shown> latest =
                publishes || allowed.contains(CommandType.APPROVE) ? files.latest(stream) : List.of();
        page.addObject("source", source.of(row, (int)
                latest.stream().filter(each -> !each.copy().isEmpty()).count()));
        page.addObject("answer", publishes ? Texts.visible(SourceView.answer(stream)) : "");
        page.addObject("answerFiles", latest);
        boolean writes = allowed.contains(CommandType.SUBMIT_DRAFT);
        page.addObject("photos", files.photos());
        page.addObject("pendingFiles", writes ? files.pending(id, me) : List.of());
        page.addObject("earlierFiles", writes ? files.earlier(stream, me) : List.of());
        page.addObject("counted", own != null);
        page.addObject("timeline", timeline.of(stream, me, source.happened(id), files.byDraft(id)));
        page.addObject(
                "forms",
                forms.of(allowed, message, Streams.open(obligations), tried, values, drafts.of(me.getUsername(), id)));
        page.addObject(
                "templates",
                writes
                        ? templates.of(me).stream()
                                .map(AnswerTemplates.Template::name)
                                .distinct()
                                .toList()
                        : List.of());
        page.addObject("proposals", proposals.of(row, act, allowed, now));
        page.addObject(
                "draft",
                allowed.contains(CommandType.APPROVE)
                        ? advice.latest(row, stream, act, files.attached(latest))
                                .orElse(null)
                        : null);
        page.addObject("incidents", Access.Page.INCIDENTS.open(me.role()) ? incidents.of(id) : List.of());
        page.addObject("extract", Access.Page.EXTRACT.open(me.role()));
        page.addObject("seen", stream.message().version());
        page.addObject("commandId", UUID.randomUUID().toString());
        page.addObject("now", show.time(now));
        return page;
    }

    /** The latest earlier messages of the same author, as far as whoever looks may see them. */
    private List<Timeline.Line> earlier(Messages.Row row, Official me) {
        return messages.earlier(row, me.unit(), EARLIER).stream()
                .map(each -> new Timeline.Line(
                        each.id(),
                        show.time(each.accessAt()) + ", " + show.name(each.state()) + ": "
                                + reading.beginning(each.body(), BEGINNING)))
                .toList();
    }

    /** What stands beside answers. */
    AnswerFileView files() {
        return files;
    }

    /** The row of a message that whoever looks may see. */
    Messages.Row row(String id, Official me) {
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
}
