package io.github.otklik.examples.desk.incident;

import io.github.otklik.command.Command;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.regulation.CommandType;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on an incident, and on its messages at once. */
@Controller
class IncidentActs {
    private static final int LONGEST = 1_000;

    private final IncidentView view;
    private final IncidentSteps steps;
    private final IncidentCases incidents;
    private final Messages messages;
    private final Forms forms;
    private final Show show;

    IncidentActs(
            IncidentView view,
            IncidentSteps steps,
            IncidentCases incidents,
            Messages messages,
            Forms forms,
            Show show) {
        this.view = view;
        this.steps = steps;
        this.incidents = incidents;
        this.messages = messages;
        this.forms = forms;
        this.show = show;
    }

    @PostMapping("/incidents/{id}/{word}")
    ModelAndView act(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        view.see(id, me);
        forms.tooLong(values).ifPresent(problem -> {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, problem);
        });
        String command = Forms.commandId(values)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable")));
        CommandType step =
                CommandType.ofWord(word).filter(IncidentView.STEPS::contains).orElse(null);
        IncidentSteps.Said said =
                step == null ? own(id, word, command, values, me) : steps.each(id, step, command, values, me);
        if (said.refusal().isEmpty()) {
            after.addFlashAttribute("done", said.done());
            return new ModelAndView("redirect:/incidents/{id}", Map.of("id", id));
        }
        ModelAndView page = view.page(id, me, values);
        page.addObject("refusal", said.refusal());
        if (!said.done().isEmpty()) {
            page.addObject("done", said.done());
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** An act on the incident itself. */
    private IncidentSteps.Said own(
            String id, String word, String command, MultiValueMap<String, String> values, Official me) {
        String text = Texts.storable(Forms.first(values, "text").strip());
        Function<Instant, Command.Header> header = now -> Command.Header.of(command, now, me.actor());
        Function<Instant, IncidentAct> act;
        switch (word) {
            case "join" -> {
                List<String> chosen = chosen(values);
                Set<String> unknown = new TreeSet<>(chosen);
                messages.rows(chosen, chosen.size()).forEach(row -> unknown.remove(row.id()));
                if (!unknown.isEmpty()) {
                    return new IncidentSteps.Said("", show.label("error.no-messages", String.join(", ", unknown)));
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
        String refusal = view.refusal(() -> incidents.act(me.getUsername(), id, act));
        return new IncidentSteps.Said(refusal.isEmpty() ? show.label("incident.done") : "", refusal);
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
        for (String place : IncidentView.PLACES) {
            String own = Forms.first(values, place + "-" + message);
            String value = own.isBlank() ? Forms.first(values, place) : own;
            if (!value.isBlank()) {
                places.put(place, Texts.storable(Texts.beginning(value.strip(), LONGEST)));
            }
        }
        return new IncidentAct.Member(message, places);
    }
}
