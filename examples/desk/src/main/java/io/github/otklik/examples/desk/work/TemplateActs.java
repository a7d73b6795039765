package io.github.otklik.examples.desk.work;

import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.Places;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.template.AnswerTemplates;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.EventStore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts a template behind what is written of a draft, its places filled from the message; nothing is decided. */
@Controller
class TemplateActs {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", Show.RUSSIAN);

    private final MessageView view;
    private final AnswerTemplates templates;
    private final EventStore store;
    private final Drafts drafts;
    private final Cases cases;
    private final Show show;

    TemplateActs(MessageView view, AnswerTemplates templates, EventStore store, Drafts drafts, Cases cases, Show show) {
        this.view = view;
        this.templates = templates;
        this.store = store;
        this.drafts = drafts;
        this.cases = cases;
        this.show = show;
    }

    @PostMapping("/messages/{id}/submit-draft/template")
    ModelAndView insert(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me) {
        Messages.Row row = view.row(id, me);
        String word = CommandType.SUBMIT_DRAFT.word();
        String name = Texts.storable(Forms.first(values, "template").strip());
        Optional<AnswerTemplates.Template> template = templates.find(name, me);
        if (template.isEmpty()) {
            ModelAndView page = view.page(id, me, word, values);
            page.addObject(
                    "refusal",
                    name.isEmpty()
                            ? show.label("template.choose")
                            : show.label("template.no-such", Texts.visible(name)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>(values);
        String written = Forms.first(values, "text").stripTrailing();
        String text = Places.filled(template.get().body(), places(row, me));
        filled.set("text", written.isEmpty() ? text : written + "\n\n" + text);
        filled.remove("template");
        drafts.keep(me.getUsername(), id, word, filled);
        return view.page(id, me, word, filled);
    }

    private Map<String, String> places(Messages.Row row, Official me) {
        String unit = me.unit() == null ? row.lead() : me.unit();
        return Map.of(
                Places.UNIT,
                unit == null ? "" : unit,
                Places.ADDRESS,
                location(store.load(row.id()).events()),
                Places.DATE,
                DAY.format(LocalDate.ofInstant(cases.now(), show.zone())));
    }

    /** The place that the message was last said to be about, or empty. */
    private static String location(List<Event> events) {
        String location = "";
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof MessageAct.Classify classify) {
                location = classify.location();
            }
        }
        return location;
    }
}
