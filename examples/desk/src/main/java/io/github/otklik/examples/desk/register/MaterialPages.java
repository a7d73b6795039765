package io.github.otklik.examples.desk.register;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.publication.ContentCommand;
import io.github.otklik.publication.ContentEvent;
import io.github.otklik.publication.ContentState;
import io.github.otklik.publication.Material;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** Material for the pages of the administration (clause 2/9): given in, edited, returned with remarks, published. */
@Controller
class MaterialPages {
    private static final String LIST = "redirect:/register/materials";
    private static final Pattern ID = Pattern.compile("m[0-9]{1,18}");
    private static final int ROWS = 50;
    private static final int BEGINNING = 160;

    private final Materials materials;
    private final MaterialActs acts;
    private final Register register;
    private final Show show;
    private final Cases cases;

    /** Material in the list. */
    record Line(String id, String text, String state, boolean open, String unit, String page, String at) {}

    /** Something that happened to material. */
    record Step(String at, String what, String who, String detail) {}

    MaterialPages(Materials materials, MaterialActs acts, Register register, Show show, Cases cases) {
        this.materials = materials;
        this.acts = acts;
        this.register = register;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/register/materials")
    String list(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal Official me, Model model) {
        refuseStrangers(me);
        int shown = Math.max(0, Math.min(page, 100_000));
        List<Materials.Row> rows = materials.latest(me.unit(), shown * ROWS, ROWS + 1);
        model.addAttribute("lines", rows.stream().limit(ROWS).map(this::line).toList());
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > ROWS);
        model.addAttribute("submits", allowed(ContentState.NEW, me).contains(PageAct.SUBMIT));
        choices(model, "", "");
        model.addAttribute("newId", materials.newId());
        model.addAttribute("commandId", UUID.randomUUID().toString());
        return "materials";
    }

    /** Who has nothing to do with material sees none. */
    private void refuseStrangers(Official me) {
        if (!List.of(Role.ADVISER, Role.CURATOR, Role.HEAD, Role.EXECUTOR).contains(me.role())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Set<PageAct> allowed(ContentState state, Official me) {
        return materials.review().allowed(state, me.role());
    }

    private void choices(Model model, String page, String format) {
        LocalDate today = LocalDate.ofInstant(cases.now(), show.zone());
        model.addAttribute(
                "pages",
                register.current().book().registry().pages().stream()
                        .filter(each -> each.owner().kind() == Owner.Kind.ADMINISTRATION && each.isActive(today))
                        .map(each -> new Forms.Option(
                                each.id(), name(each, today), each.id().equals(page)))
                        .toList());
        model.addAttribute(
                "formats",
                register.rules().formats().stream()
                        .map((PageRules.Format each) -> new Forms.Option(
                                each.code(), each.russian(), each.code().equals(format)))
                        .toList());
    }

    private static String name(OfficialPage page, LocalDate today) {
        String name = page.identity(today).name();
        return Texts.visible(name.isEmpty() ? page.id() : name) + " (" + page.id() + ")";
    }

    private Line line(Materials.Row row) {
        return new Line(
                row.id(),
                Texts.visible(Texts.beginning(row.text(), BEGINNING)),
                state(row.state()),
                row.state() != ContentState.PUBLISHED && row.state() != ContentState.WITHDRAWN,
                row.unit(),
                Texts.visible(row.page()),
                show.time(row.changed()));
    }

    private String state(ContentState state) {
        return show.label("material-state." + state.name());
    }

    @GetMapping("/register/materials/{id}")
    String page(@PathVariable String id, @AuthenticationPrincipal Official me, Model model) {
        Material material = material(id, me);
        model.addAttribute("id", id);
        model.addAttribute("state", state(material.state()));
        model.addAttribute("unit", material.unit().orElse(""));
        model.addAttribute("on", Texts.visible(material.page()));
        model.addAttribute("text", Texts.visible(material.text()));
        model.addAttribute(
                "remarks",
                material.state() == ContentState.RETURNED
                        ? material.remarks().stream().map(Texts::visible).toList()
                        : List.of());
        model.addAttribute("steps", material.events().stream().map(this::step).toList());
        model.addAttribute(
                "acts",
                allowed(material.state(), me).stream().map(PageAct::word).toList());
        choices(model, material.page(), material.format());
        model.addAttribute("commandId", UUID.randomUUID().toString());
        return "material";
    }

    private Material material(String id, Official me) {
        refuseStrangers(me);
        Material material = materials.load(id);
        boolean known = !material.events().isEmpty()
                && (!me.bounded()
                        || material.unit()
                                .filter(unit -> unit.equals(me.unit()))
                                .isPresent());
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("material.none"));
        }
        return material;
    }

    private Step step(ContentEvent event) {
        ContentCommand command = event.command();
        String detail = "";
        if (command instanceof ContentCommand.Return it) {
            detail = String.join("\n", it.remarks());
        } else if (command instanceof ContentCommand.Publish it) {
            detail = it.address();
        } else if (command instanceof ContentCommand.Withdraw it) {
            detail = it.reason();
        }
        return new Step(
                show.time(command.header().at()),
                show.choice("page-act", command.type().word()),
                show.holder(
                        command.header().actor().role(),
                        command.header().actor().unit()),
                Texts.visible(detail));
    }

    @PostMapping("/register/materials")
    String submit(
            @RequestParam Map<String, String> values, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        refuseStrangers(me);
        String id = values.getOrDefault("id", "");
        if (!ID.matcher(id).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable"));
        }
        return acts.isDone(id, PageAct.SUBMIT, values, me, after) ? "redirect:/register/materials/" + id : LIST;
    }

    @PostMapping("/register/materials/{id}/{word}")
    String act(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam Map<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        material(id, me);
        PageAct act = Stream.of(PageAct.SUBMIT, PageAct.EDIT, PageAct.RETURN, PageAct.PUBLISH, PageAct.WITHDRAW)
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act")));
        acts.isDone(id, act, values, me, after);
        return LIST + "/" + id;
    }
}
