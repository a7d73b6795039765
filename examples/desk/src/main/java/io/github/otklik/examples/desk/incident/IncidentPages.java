package io.github.otklik.examples.desk.incident;

import io.github.otklik.command.Command;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Incidents: many messages of one cause, and one text for all. */
@Controller
class IncidentPages {
    private static final int LISTED = 200;

    private final IncidentView view;
    private final IncidentStore store;
    private final IncidentCases incidents;
    private final Show show;

    IncidentPages(IncidentView view, IncidentStore store, IncidentCases incidents, Show show) {
        this.view = view;
        this.store = store;
        this.incidents = incidents;
        this.show = show;
    }

    /** An incident in the list. */
    record Item(String id, String title, String state, boolean open, String at, int members) {}

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
        String refusal = view.refusal(() -> incidents.act(
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

    @GetMapping("/incidents/{id}")
    ModelAndView incident(@PathVariable String id, @AuthenticationPrincipal Official me) {
        return view.page(id, me, new LinkedMultiValueMap<>());
    }
}
