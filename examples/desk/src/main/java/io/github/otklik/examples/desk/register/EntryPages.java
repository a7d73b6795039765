package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.registry.History;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** An entry of the register: all that was ever entered, and a form for each act that the library allows. */
@Controller
class EntryPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Show.RUSSIAN);

    private final Register register;
    private final RegisterActs acts;
    private final EntryForms forms;
    private final Show show;

    /** Something that was entered. */
    record Fact(LocalDate since, String day, String text) {}

    EntryPages(Register register, RegisterActs acts, EntryForms forms, Show show) {
        this.register = register;
        this.acts = acts;
        this.forms = forms;
        this.show = show;
    }

    @GetMapping("/register/page")
    String page(
            @RequestParam String id,
            @ModelAttribute("act") String act,
            @AuthenticationPrincipal Official me,
            Model model) {
        LocalDate today = acts.today();
        PageRegistry registry = register.current().book().registry();
        PageRegistry.Entry entry = entry(registry, id);
        @SuppressWarnings("unchecked")
        Map<String, String> typed =
                model.getAttribute("typed") instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
        model.addAttribute("id", entry.id());
        model.addAttribute("owner", Texts.visible(entry.owner().name()));
        model.addAttribute("network", register.rules().networkName(entry.network(), Language.RU));
        model.addAttribute(
                "status",
                entry.status(today)
                        .map(status -> show.label("page-status." + status.name()))
                        .orElse(""));
        model.addAttribute("kind", entry instanceof OfficialPage page ? show.label("page-kind." + page.kind()) : "");
        model.addAttribute("facts", facts(entry, knows(me, entry)));
        model.addAttribute("today", today);
        model.addAttribute("forms", forms.of(registry, entry, me.actor(), today, new Given(act, today, typed)));
        return "register-page";
    }

    private PageRegistry.Entry entry(PageRegistry registry, String id) {
        return registry.entry(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("register.none")));
    }

    /** Whether somebody is told of people and protection: those who answer for the register, and the unit whose page it is. */
    private static boolean knows(Official me, PageRegistry.Entry entry) {
        return List.of(Role.ADVISER, Role.CURATOR, Role.HEAD).contains(me.role())
                || entry.owner().id().equals(me.unit());
    }

    /** What was entered, the latest first. */
    private List<Fact> facts(PageRegistry.Entry entry, boolean all) {
        List<Fact> facts = new ArrayList<>();
        add(facts, entry.status(), this::standing);
        if (entry instanceof OfficialPage page) {
            add(facts, page.identity(), this::identity);
            add(facts, page.consents(), this::consent);
            add(facts, page.presentation(), this::presentation);
            if (all) {
                add(facts, page.people(), this::person);
                add(facts, page.protection(), this::protection);
            }
        }
        facts.sort(Comparator.comparing(Fact::since).reversed());
        return facts;
    }

    private static <T> void add(List<Fact> facts, History<T> history, Function<T, String> words) {
        history.entries()
                .forEach(each -> facts.add(
                        new Fact(each.since(), DAY.format(each.since()), Texts.visible(words.apply(each.value())))));
    }

    private String standing(PageFact.Standing fact) {
        return told("status", show.label("page-status." + fact.status().name()), fact.basis());
    }

    private String identity(PageFact.Identity fact) {
        return told("identity", fact.name(), fact.address(), fact.externalId());
    }

    private String consent(PageFact.Consent fact) {
        return told("consent", show.choice("page-act", "consent-" + fact.kind()), fact.document());
    }

    private String presentation(PageFact.Presentation fact) {
        return told(
                "presentation",
                show.label(fact.description() ? "fact.description" : "fact.no-description"),
                fact.design().isEmpty() ? show.label("fact.no-design") : show.label("fact.design", fact.design()),
                show.label(fact.mark() ? "fact.mark" : "fact.no-mark"));
    }

    private String person(PageFact.Person fact) {
        return told(
                "person",
                PageRules.dutyName(fact.duty(), Language.RU),
                fact.name().isEmpty() ? show.label("fact.vacant") : fact.name(),
                show.name(fact.by()),
                until(fact.until()));
    }

    private String until(@Nullable LocalDate day) {
        return day == null ? "" : show.label("fact.until", DAY.format(day));
    }

    private String protection(PageFact.Protection fact) {
        LocalDate rotated = fact.rotated();
        return told(
                "protection",
                show.label(fact.twoFactor() ? "fact.two-factor" : "fact.no-two-factor"),
                fact.keeper().isEmpty() ? "" : show.label("fact.keeper", fact.keeper()),
                fact.storage(),
                rotated == null ? "" : show.label("fact.rotated", DAY.format(rotated)),
                fact.credentials().isEmpty() ? "" : show.label("fact.credentials", fact.credentials()));
    }

    /** What sort of fact it is, and what of it is not empty. */
    private String told(String sort, String... parts) {
        return show.label("fact." + sort) + ": "
                + Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @PostMapping("/register/page")
    String act(
            @RequestParam Map<String, String> values, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        PageRegistry.Entry entry = entry(register.current().book().registry(), values.getOrDefault("id", ""));
        String word = values.getOrDefault("act", "");
        if (!forms.words(entry, acts.today()).contains(word)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        }
        Given given = acts.given(word, values);
        boolean done = acts.isDone(forms.command(entry, word, me.actor(), given), word, me, after);
        if (!done && !Boolean.TRUE.equals(after.getFlashAttributes().get("secret"))) {
            // Shown again as it was typed; what looks like a secret is shown and kept nowhere.
            after.addFlashAttribute("act", word);
            after.addFlashAttribute("typed", values);
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/register/page")
                        .queryParam("id", "{id}")
                        .encode()
                        .buildAndExpand(entry.id())
                        .toUriString();
    }
}
