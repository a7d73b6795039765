package io.github.otklik.examples.desk;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
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

/** Incidents: many messages of one cause, one text for all, and an answer to each that its own procedure decides. */
@Controller
class IncidentPages {
    /** How many messages one press of a button acts on. */
    private static final int MOST = 200;

    private static final int LISTED = 200;
    private static final int BEGINNING = 140;
    private static final int LONGEST = 1_000;

    /** What is done for all messages at once. */
    private static final List<CommandType> STEPS =
            List.of(CommandType.SUBMIT_DRAFT, CommandType.APPROVE, CommandType.PUBLISH);

    /** The places of a text that the desk asks the values of. */
    private static final List<String> PLACES = List.of("адрес", "имя");

    private final IncidentStore store;
    private final IncidentCases incidents;
    private final IncidentWork work;
    private final Messages messages;
    private final Cases cases;
    private final DraftAdvice advice;
    private final Rules rules;
    private final References references;
    private final Reading reading;
    private final Office office;
    private final Show show;

    /** An incident in the list. */
    record Item(String id, String title, String state, boolean open, String at, int members) {}

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

    IncidentPages(
            IncidentStore store,
            IncidentCases incidents,
            IncidentWork work,
            Messages messages,
            Cases cases,
            DraftAdvice advice,
            Rules rules,
            References references,
            Reading reading,
            Office office,
            Show show) {
        this.store = store;
        this.incidents = incidents;
        this.work = work;
        this.messages = messages;
        this.cases = cases;
        this.advice = advice;
        this.rules = rules;
        this.references = references;
        this.reading = reading;
        this.office = office;
        this.show = show;
    }

    @GetMapping("/incidents")
    ModelAndView list(@AuthenticationPrincipal Official me) {
        return list(me, "");
    }

    private ModelAndView list(Official me, String title) {
        ModelAndView page = new ModelAndView("incidents");
        page.addObject(
                "items",
                store.list(me.unit(), LISTED).stream()
                        .map(row -> new Item(
                                row.id(),
                                Texts.visible(row.title()),
                                show.label("incident." + row.state().name()),
                                row.state() == Incident.State.OPEN,
                                show.time(row.openedAt()),
                                row.members()))
                        .toList());
        boolean runs = incidents.runs(me.actor());
        page.addObject("runs", runs);
        page.addObject("newId", runs ? store.nextId() : "");
        page.addObject("given", title);
        return page;
    }

    @PostMapping("/incidents")
    ModelAndView open(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String title,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        if (!id.matches("i\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable"));
        }
        String named = Texts.storable(title.strip());
        String refusal = refusal(() -> incidents.act(
                me.getUsername(), id, now -> IncidentAct.open(Command.Header.of("open", now, me.actor()), named)));
        if (refusal.isEmpty()) {
            after.addFlashAttribute("done", show.label("incident.done"));
            return new ModelAndView("redirect:/incidents/{id}", Map.of("id", id));
        }
        ModelAndView page = list(me, title);
        page.addObject("refusal", refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private interface Deciding {
        Decision<Incident.Event> decide();
    }

    /** Why an act was refused, or empty; an act that was done before is no refusal. */
    private String refusal(Deciding deciding) {
        try {
            return deciding.decide() instanceof Decision.Rejected<Incident.Event> rejected
                    ? show.refusal(rejected.refusal())
                    : "";
        } catch (DuplicateKeyException e) {
            return show.label("error.changed-incident");
        }
    }

    @GetMapping("/incidents/{id}")
    ModelAndView incident(@PathVariable String id, @AuthenticationPrincipal Official me) {
        return page(id, me, new LinkedMultiValueMap<>());
    }

    private void see(String id, Official me) {
        if (store.find(id, me.unit()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-incident"));
        }
    }

    private ModelAndView page(String id, Official me, MultiValueMap<String, String> typed) {
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
                                        answer.draft(header, Command.DraftKind.FINAL, ""))
                                .stream())
                        .toList();
            }
        }
        return List.of();
    }

    @PostMapping("/incidents/{id}/{word}")
    ModelAndView act(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        see(id, me);
        if (values.values().stream().flatMap(List::stream).anyMatch(text -> text.length() > office.longestText())) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, show.label("error.too-long", office.longestText()));
        }
        String command = Forms.first(values, "commandId");
        if (!command.matches("[\\w-]{1,100}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable"));
        }
        CommandType step = CommandType.ofWord(word).filter(STEPS::contains).orElse(null);
        Said said = step == null ? own(id, word, command, values, me) : each(id, step, command, values, me);
        if (said.refusal().isEmpty()) {
            after.addFlashAttribute("done", said.done());
            return new ModelAndView("redirect:/incidents/{id}", Map.of("id", id));
        }
        ModelAndView page = page(id, me, values);
        page.addObject("refusal", said.refusal());
        if (!said.done().isEmpty()) {
            page.addObject("done", said.done());
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What was done and what was refused, either of them empty. */
    private record Said(String done, String refusal) {}

    /** An act on the incident itself. */
    private Said own(String id, String word, String command, MultiValueMap<String, String> values, Official me) {
        String text = Texts.storable(Forms.first(values, "text").strip());
        Function<Instant, Command.Header> header = now -> Command.Header.of(command, now, me.actor());
        Function<Instant, IncidentAct> act;
        switch (word) {
            case "join" -> {
                List<String> chosen = chosen(values);
                Set<String> unknown = new TreeSet<>(chosen);
                messages.rows(chosen, chosen.size()).forEach(row -> unknown.remove(row.id()));
                if (!unknown.isEmpty()) {
                    return new Said("", show.label("error.no-messages", String.join(", ", unknown)));
                }
                List<IncidentAct.Member> members =
                        chosen.stream().map(each -> member(each, values)).toList();
                act = now -> IncidentAct.join(header.apply(now), members);
            }
            case "leave" -> {
                String message = Forms.first(values, "message");
                act = now -> IncidentAct.leave(header.apply(now), message, text);
            }
            case "draft" -> act = now -> IncidentAct.draft(header.apply(now), text);
            case "close" -> act = now -> IncidentAct.close(header.apply(now), text);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        }
        String refusal = refusal(() -> incidents.act(me.getUsername(), id, act));
        return new Said(refusal.isEmpty() ? show.label("incident.done") : "", refusal);
    }

    /** The messages that are ticked or named. */
    private static List<String> chosen(MultiValueMap<String, String> values) {
        Set<String> chosen = new LinkedHashSet<>(values.getOrDefault("message", List.of()));
        Arrays.stream(Forms.first(values, "numbers").split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .map(Texts::storable)
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static IncidentAct.Member member(String message, MultiValueMap<String, String> values) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String place : PLACES) {
            String own = Forms.first(values, place + "-" + message);
            String value = own.isBlank() ? Forms.first(values, place) : own;
            if (!value.isBlank()) {
                places.put(place, Texts.storable(Texts.beginning(value.strip(), LONGEST)));
            }
        }
        return new IncidentAct.Member(message, places);
    }

    /** The same act on each message for which it is next, as its own procedure decides. */
    private Said each(String id, CommandType step, String command, MultiValueMap<String, String> values, Official me) {
        Incident incident = store.load(id).incident();
        String measures = Texts.storable(Forms.first(values, "measures").strip());
        int done = 0;
        int more = 0;
        List<String> refusals = new ArrayList<>();
        for (IncidentWork.Line line : work.lines(incident, me, cases.now())) {
            Incidents.Answer answer = line.answer();
            String message = line.message().id();
            String url = Forms.first(values, "url-" + message).strip();
            if (answer == null || line.step() != step || (step == CommandType.PUBLISH && url.isEmpty())) {
                continue;
            }
            Optional<String> flaw = step == CommandType.PUBLISH ? references.url(url) : Optional.empty();
            if (flaw.isPresent()) {
                refusals.add(show.label("incident.refused", message, flaw.get()));
                continue;
            }
            if (done + refusals.size() >= MOST) {
                more++;
                continue;
            }
            Cases.Outcome outcome = cases.act(Cases.Request.of(me.getUsername(), message, now -> {
                Command.Header header = Command.Header.of(step.word() + "-" + command, now, me.actor());
                return switch (step) {
                    case SUBMIT_DRAFT -> answer.draft(header, Command.DraftKind.FINAL, measures);
                    case PUBLISH -> answer.publish(header, Texts.storable(url));
                    default -> new AnswerAct.Approve(header);
                };
            }));
            Refusal refusal = outcome.refusal();
            if (outcome.result() == Cases.Result.WITHOUT_RULES) {
                refusals.add(show.label("incident.refused", message, show.label("error.no-rules")));
            } else if (refusal == null) {
                done++;
            } else {
                refusals.add(show.label("incident.refused", message, show.refusal(refusal)));
            }
        }
        String word = show.label("command." + step.name()).toLowerCase(Locale.ROOT);
        String said =
                show.label("incident.each", word, done) + (more > 0 ? " " + show.label("incident.more", more) : "");
        if (done == 0 && refusals.isEmpty()) {
            return new Said("", show.label("incident.nothing"));
        }
        return new Said(said, String.join(" ", refusals));
    }
}
