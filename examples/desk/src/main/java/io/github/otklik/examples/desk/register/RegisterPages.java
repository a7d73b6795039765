package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.registry.Finding;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageCommand;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.regulation.Language;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of official pages: what it holds, what is wrong with it, and how an entry gets into it. */
@Controller
class RegisterPages {
    private static final String NEW = "redirect:/register/new";

    private final Register register;
    private final RegisterActs acts;
    private final Show show;

    /** An entry of the register. */
    record Line(String id, String name, String address, String owner, String network, String status) {}

    /** Something that is wrong. */
    record Problem(
            String severity, String tone, String clause, String subject, boolean entry, String what, String remedy) {}

    RegisterPages(Register register, RegisterActs acts, Show show) {
        this.register = register;
        this.acts = acts;
        this.show = show;
    }

    @GetMapping("/register")
    String page(@AuthenticationPrincipal Official me, Model model) {
        LocalDate today = acts.today();
        PageRegistry registry = register.current().book().registry();
        model.addAttribute(
                "pages",
                registry.entries().stream().map(entry -> line(entry, today)).toList());
        model.addAttribute(
                "problems",
                register.current().book().check(today).stream()
                        .map(finding -> problem(finding, registry))
                        .toList());
        model.addAttribute("plans", mayEnter(me));
        return "register";
    }

    /** Whether somebody may enter something, for whatever owner. */
    private boolean mayEnter(Official me) {
        return Stream.of(PageAct.PLAN, PageAct.EXEMPT)
                .anyMatch(act -> Stream.of(Owner.Kind.values())
                        .flatMap(kind -> register.rules().permission(act, kind).stream())
                        .anyMatch(provision -> provision.role().equals(me.role())));
    }

    private Line line(PageRegistry.Entry entry, LocalDate today) {
        PageFact.Identity identity =
                entry instanceof OfficialPage page ? page.identity(today) : new PageFact.Identity("", "", "");
        return new Line(
                entry.id(),
                Texts.visible(identity.name()),
                Texts.visible(identity.address()),
                Texts.visible(entry.owner().name()),
                register.rules().networkName(entry.network(), Language.RU),
                entry.status(today)
                        .map(status -> show.label("page-status." + status.name()))
                        .orElse(""));
    }

    private Problem problem(Finding finding, PageRegistry registry) {
        String tone = switch (finding.severity()) {
            case ERROR -> "late";
            case WARNING -> "soon";
            case ADVICE -> "calm";
        };
        return new Problem(
                finding.severity().text(Language.RU),
                tone,
                finding.clause().text(),
                finding.subject(),
                registry.entry(finding.subject()).isPresent(),
                Texts.visible(finding.what().text(Language.RU)),
                finding.remedy().text(Language.RU));
    }

    @GetMapping("/register/new")
    String enter(Model model) {
        model.addAttribute(
                "owners",
                register.current().book().registry().owners().stream()
                        .map(owner -> new Forms.Option(owner.id(), Texts.visible(owner.name()), false))
                        .toList());
        model.addAttribute(
                "networks",
                register.rules().networks().stream()
                        .map(network -> new Forms.Option(network.code(), network.russian(), false))
                        .toList());
        model.addAttribute(
                "kinds",
                Stream.of(OfficialPage.Kind.values())
                        .map(kind -> new Forms.Option(kind.name(), show.label("page-kind." + kind.name()), false))
                        .toList());
        return "register-new";
    }

    @PostMapping("/register/new")
    String enter(
            @RequestParam Map<String, String> values, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        Given given = acts.given(values.getOrDefault("act", ""), values);
        PageCommand.Header header = new PageCommand.Header(given.text("id"), given.day(), me.actor());
        PageCommand command = switch (given.word()) {
            case "plan" ->
                new PageCommand.Plan(
                        header,
                        given.text("owner"),
                        given.text("network"),
                        kind(given.text("kind")),
                        "",
                        new PageFact.Identity("", given.text("address"), given.text("name")));
            case "exempt" ->
                new PageCommand.Exempt(header, given.text("owner"), given.text("network"), given.text("basis"));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        };
        if (acts.isDone(command, given.word(), me, after)) {
            return "redirect:/register";
        }
        after.addFlashAttribute("typed", values);
        return NEW;
    }

    private OfficialPage.Kind kind(String word) {
        return Stream.of(OfficialPage.Kind.values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable")));
    }
}
