package io.github.otklik.examples.desk.template;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Places;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Texts to begin answers with: those of the office the curator writes, those of a unit the unit itself too. */
@Controller
class TemplatePages {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 1_000;

    private final AnswerTemplates templates;
    private final Office office;
    private final Audit audit;
    private final Cases cases;
    private final Show show;

    /** A template in the list; {@code own} where whoever looks may change it. */
    record Item(long id, String whose, String name, String body, boolean own) {}

    TemplatePages(AnswerTemplates templates, Office office, Audit audit, Cases cases, Show show) {
        this.templates = templates;
        this.office = office;
        this.audit = audit;
        this.cases = cases;
        this.show = show;
    }

    @GetMapping("/templates")
    ModelAndView list(@AuthenticationPrincipal Official me) {
        List<Item> items = templates.of(me).stream().map(each -> item(each, me)).toList();
        return new ModelAndView(
                "templates",
                Map.of("items", items, "units", me.bounded() ? List.of() : office.units(), "name", "", "text", ""));
    }

    private Item item(AnswerTemplates.Template template, Official me) {
        String unit = template.unit();
        return new Item(
                template.id(),
                unit == null ? show.label("template.office") : unit,
                Texts.visible(template.name()),
                Texts.visible(template.body()),
                !me.bounded() || (unit != null && unit.equals(me.unit())));
    }

    @PostMapping("/templates")
    ModelAndView add(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        String named = Texts.storable(name.strip());
        String body = Texts.storable(text.strip());
        @Nullable String whose = me.bounded() ? me.unit() : unit.isEmpty() ? null : unit;
        Optional<String> flaw = flaw(named, body);
        if (flaw.isEmpty() && whose != null && !office.units().contains(whose)) {
            flaw = Optional.of(show.label("error.unknown-unit", Texts.visible(whose)));
        }
        if (flaw.isEmpty() && templates.count() >= MOST) {
            flaw = Optional.of(show.label("template.most", MOST));
        }
        if (flaw.isEmpty() && !templates.add(whose, named, body, me)) {
            flaw = Optional.of(show.label("template.taken", Texts.visible(named)));
        }
        if (flaw.isPresent()) {
            return refused(flaw.get(), named, body, me);
        }
        return done("template-add", named, me, after);
    }

    @PostMapping("/templates/{id}")
    ModelAndView change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        own(id, me);
        String named = Texts.storable(name.strip());
        String body = Texts.storable(text.strip());
        Optional<String> flaw = flaw(named, body);
        if (flaw.isEmpty() && !templates.change(id, named, body, me)) {
            flaw = Optional.of(show.label("template.taken", Texts.visible(named)));
        }
        if (flaw.isPresent()) {
            return refused(flaw.get(), named, body, me);
        }
        return done("template-change", named, me, after);
    }

    @PostMapping("/templates/{id}/remove")
    ModelAndView remove(@PathVariable long id, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        AnswerTemplates.Template template = own(id, me);
        templates.remove(id);
        return done("template-remove", template.name(), me, after);
    }

    private AnswerTemplates.Template own(long id, Official me) {
        return templates
                .own(id, me)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("template.none")));
    }

    private Optional<String> flaw(String name, String body) {
        if (name.isEmpty() || body.isEmpty()) {
            return Optional.of(show.label("template.empty"));
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(show.label("template.long-name", LONGEST_NAME));
        }
        if (body.length() > office.longestText()) {
            return Optional.of(show.label("error.too-long", office.longestText()));
        }
        return Places.unknown(body).map(place -> show.label("template.unknown-place", Texts.visible(place)));
    }

    /** The page again, with what was typed in the form for a new one. */
    private ModelAndView refused(String why, String name, String text, Official me) {
        ModelAndView page = list(me);
        page.addObject("refusal", why);
        page.addObject("name", name);
        page.addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView done(String action, String name, Official me, RedirectAttributes after) {
        audit.record(cases.now(), me.getUsername(), action, null, "accepted", name);
        after.addFlashAttribute("done", show.label("template.done"));
        return new ModelAndView("redirect:/templates");
    }
}
