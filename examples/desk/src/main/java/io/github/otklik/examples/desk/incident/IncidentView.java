package io.github.otklik.examples.desk.incident;

import io.github.otklik.advice.Answer;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.advice.DraftAdvice;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Reading;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What an incident's page shows: its messages, the text for all, and what is next for each. */
@Component
class IncidentView {
    /** How many messages that may join are shown. */
    private static final int MOST = 200;

    private static final int BEGINNING = 140;

    /** What is done for all messages at once. */
    static final List<CommandType> STEPS = List.of(CommandType.SUBMIT_DRAFT, CommandType.APPROVE, CommandType.PUBLISH);

    /** The places of a text that the desk asks the values of. */
    static final List<String> PLACES = List.of("адрес", "имя");

    private final IncidentStore store;
    private final IncidentCases incidents;
    private final IncidentWork work;
    private final Messages messages;
    private final DraftAdvice advice;
    private final Cases cases;
    private final Rules rules;
    private final Reading reading;
    private final Show show;

    IncidentView(
            IncidentStore store,
            IncidentCases incidents,
            IncidentWork work,
            Messages messages,
            DraftAdvice advice,
            Cases cases,
            Rules rules,
            Reading reading,
            Show show) {
        this.store = store;
        this.incidents = incidents;
        this.work = work;
        this.messages = messages;
        this.advice = advice;
        this.cases = cases;
        this.rules = rules;
        this.reading = reading;
        this.show = show;
    }

    /** A message of an incident, as the page shows it; {@code step} is the next act for whoever looks, or empty. */
    record Member(
            String id,
            String network,
            String state,
            String lead,
            String due,
            String left,
            String tone,
            String text,
            String reason,
            String values,
            String step) {}

    /** A message that may join. */
    record Candidate(String id, String text, List<String> reasons) {}

    /** Refuses whoever may not see the incident. */
    void see(String id, Official me) {
        if (store.find(id, me.unit()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-incident"));
        }
    }

    /** The page, with what was typed before. */
    ModelAndView page(String id, Official me, MultiValueMap<String, String> typed) {
        see(id, me);
        Instant now = cases.now();
        Incident incident = store.load(id).incident();
        List<IncidentWork.Line> lines = work.lines(incident, me, now);
        boolean runs = incidents.runs(me.actor()) && incident.state() == Incident.State.OPEN;
        ModelAndView page = new ModelAndView("incident");
        page.addObject("id", id);
        page.addObject("called", Texts.visible(incident.title()));
        page.addObject("state", show.label("incident." + incident.state().name()));
        page.addObject("text", Texts.visible(incident.draft()));
        page.addObject("runs", runs);
        page.addObject("members", lines.stream().map(line -> member(line, now)).toList());
        page.addObject(
                "open",
                lines.stream().filter(line -> line.message().state().open()).count());
        for (CommandType step : STEPS) {
            page.addObject(
                    step.word().replace("-", ""),
                    lines.stream().filter(line -> line.step() == step).count());
        }
        page.addObject("candidates", runs ? candidates(incident, now) : List.of());
        page.addObject("advice", advice(incident, lines, me.actor(), now));
        page.addObject("places", PLACES);
        page.addObject("typed", typed.toSingleValueMap());
        page.addObject("commandId", UUID.randomUUID().toString());
        return page;
    }

    private Member member(IncidentWork.Line line, Instant now) {
        Incidents.Answer answer = line.answer();
        var without = line.without();
        Instant present = line.message().asOf(now);
        Procedure procedure = rules.find(line.message(), present).orElse(null);
        Obligation due = procedure == null ? null : line.due();
        return new Member(
                line.message().id(),
                line.message().network(),
                show.name(line.message().state()),
                line.message().lead().orElse(""),
                due == null ? "" : show.time(due.due()),
                due == null || procedure == null ? "" : show.left(procedure, due, present),
                (due == null || procedure == null ? Show.Tone.CALM : show.tone(procedure, due, present)).css(),
                answer == null ? "" : Texts.visible(answer.text()),
                answer != null ? answer.reason().text(Language.RU) : without == null ? "" : without.text(Language.RU),
                Texts.visible(String.join(", ", line.member().values().values())),
                step(line.step()));
    }

    private static String step(@Nullable CommandType step) {
        return step == null ? "" : step.word();
    }

    private List<Candidate> candidates(Incident incident, Instant now) {
        List<Incidents.Proposal> proposals = work.proposals(incident, now);
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        proposals.forEach(each -> reasons.put(
                each.message(),
                each.reasons().stream()
                        .map(reason -> show.sourced(Texts.visible(reason.text(Language.RU)), reason.clause()))
                        .toList()));
        return messages.rows(reasons.keySet(), MOST).stream()
                .map(row -> new Candidate(
                        row.id(), reading.beginning(row.body(), BEGINNING), reasons.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The advice on the text, as the first message with an answer gets it. */
    private List<DraftAdvice.Line> advice(Incident incident, List<IncidentWork.Line> lines, Actor actor, Instant now) {
        for (IncidentWork.Line line : lines) {
            Incidents.Answer answer = line.answer();
            if (answer != null && !incident.draft().isEmpty()) {
                Command.Header header = Command.Header.of("advice", now, actor);
                return messages.rows(Set.of(line.message().id()), 1).stream()
                        .flatMap(row -> advice
                                .of(
                                        row,
                                        line.message().repeatOf().isPresent(),
                                        rules.current(now).regulation(),
                                        answer.draft(header, Command.DraftKind.FINAL, ""),
                                        // Whoever publishes each of them by hand may put something beside it.
                                        Answer.Attachments.UNKNOWN)
                                .stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** Why an act was refused, or empty; an act that was done before is no refusal. */
    String refusal(Supplier<Decision<Incident.Event>> deciding) {
        try {
            return deciding.get() instanceof Decision.Rejected<Incident.Event> rejected
                    ? show.refusal(rejected.refusal())
                    : "";
        } catch (DuplicateKeyException e) {
            return show.label("error.changed-incident");
        }
    }
}
