package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.registry.Finding;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageCommand;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of official pages: what it holds, what is wrong with it, and what whoever looks may change. */
@Controller
class RegisterPages {
    private static final List<PageAct> MOVES =
            List.of(PageAct.AGREE, PageAct.ACTIVATE, PageAct.SUSPEND, PageAct.RESUME, PageAct.TRANSFER, PageAct.CLOSE);
    private static final String CONSENT = "consent-";

    private final Register register;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** A page of the register with what may be done to it. */
    record Line(
            String id,
            String name,
            String address,
            String owner,
            String network,
            String status,
            List<Forms.Option> acts) {}

    /** Something that is wrong. */
    record Problem(String severity, String tone, String clause, String subject, String what, String remedy) {}

    RegisterPages(Register register, Audit audit, Show show, Cases cases) {
        this.register = register;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/register")
    String page(@AuthenticationPrincipal Official me, Model model) {
        LocalDate today = today();
        Register.Version version = register.current();
        model.addAttribute(
                "pages",
                version.book().registry().entries().stream()
                        .map(entry -> line(version.book().registry(), entry, me, today))
                        .toList());
        model.addAttribute(
                "problems",
                version.book().check(today).stream().map(this::problem).toList());
        return "register";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(cases.now(), show.zone());
    }

    private Line line(PageRegistry registry, PageRegistry.Entry entry, Official me, LocalDate today) {
        List<Forms.Option> acts = new ArrayList<>();
        commands(entry, me, today, "")
                .forEach((word, command) -> register.possible(registry, command)
                        .ifPresent(possible -> acts.add(new Forms.Option(word, label(word), false))));
        PageFact.Identity identity =
                entry instanceof OfficialPage page ? page.identity(today) : new PageFact.Identity("", "", "");
        return new Line(
                entry.id(),
                Texts.visible(identity.name().isEmpty() ? entry.id() : identity.name()),
                Texts.visible(identity.address()),
                Texts.visible(entry.owner().name()),
                register.rules().networkName(entry.network(), Language.RU),
                entry.status(today)
                        .map(status -> show.label("page-status." + status.name()))
                        .orElse(""),
                acts);
    }

    /** The acts on an entry that the desk has buttons for, by the word of each. */
    private Map<String, PageCommand> commands(PageRegistry.Entry entry, Official me, LocalDate today, String basis) {
        PageCommand.Header header = new PageCommand.Header(entry.id(), today, me.actor());
        Map<String, PageCommand> commands = new LinkedHashMap<>();
        for (PageRules.Provision consent :
                register.rules().consents(entry.owner().kind())) {
            if (entry instanceof OfficialPage page && !page.hasConsent(consent.key(), today)) {
                commands.put(
                        CONSENT + consent.key(),
                        new PageCommand.Add(header, new PageFact.Consent(consent.key(), basis)));
            }
        }
        for (PageAct move : MOVES) {
            commands.put(move.word(), new PageCommand.Move(header, move, basis));
        }
        return commands;
    }

    private String label(String word) {
        return show.choice("page-act", word);
    }

    private Problem problem(Finding finding) {
        String tone = switch (finding.severity()) {
            case ERROR -> "late";
            case WARNING -> "soon";
            case ADVICE -> "calm";
        };
        return new Problem(
                finding.severity().text(Language.RU),
                tone,
                finding.clause().text(),
                Texts.visible(finding.subject()),
                Texts.visible(finding.what().text(Language.RU)),
                finding.remedy().text(Language.RU));
    }

    @PostMapping("/register/{id}")
    String act(
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String basis,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        PageRegistry.Entry entry =
                register.current().book().registry().entry(id).orElseThrow(() -> notFound());
        String given = Texts.storable(Texts.beginning(basis.strip(), 500));
        PageCommand command = commands(entry, me, today(), given).get(act);
        if (command == null) {
            throw notFound();
        }
        Instant now = cases.now();
        try {
            Decision<PageRegistry.Entry> decision = register.decide(command, me.getUsername(), now);
            boolean accepted = decision instanceof Decision.Accepted<PageRegistry.Entry>;
            audit.record(
                    now, me.getUsername(), "page-" + act, id, accepted ? "accepted" : "rejected", refusal(decision));
            if (accepted) {
                after.addFlashAttribute(
                        "done", show.label("done.accepted", label(act).toLowerCase(Locale.ROOT)));
            } else {
                after.addFlashAttribute("refusal", refusal(decision));
            }
        } catch (DuplicateKeyException e) {
            after.addFlashAttribute("refusal", show.label("error.changed-register"));
        }
        return "redirect:/register";
    }

    private String refusal(Decision<PageRegistry.Entry> decision) {
        return decision instanceof Decision.Rejected<PageRegistry.Entry> rejected
                ? show.refusal(rejected.refusal())
                : "";
    }

    private ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
    }
}
