package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import java.time.Instant;
import java.util.List;
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

/** The tokens of programs: made, shown once, and revoked. */
@Controller
class TokenPages {
    private static final int LONGEST_LABEL = 100;

    private final Audit audit;
    private final Tokens tokens;
    private final Office office;
    private final Show show;
    private final Cases cases;

    TokenPages(Audit audit, Tokens tokens, Office office, Show show, Cases cases) {
        this.audit = audit;
        this.tokens = tokens;
        this.office = office;
        this.show = show;
        this.cases = cases;
    }

    /** A token. */
    record TokenLine(long id, String kind, String label, String by, String at, boolean revoked) {}

    @GetMapping("/tokens")
    String tokens(@AuthenticationPrincipal Official me, Model model) {
        model.addAttribute(
                "tokens",
                tokens.all(me.unit()).stream()
                        .map(token -> new TokenLine(
                                token.id(),
                                show.label("token." + token.kind().name())
                                        + (token.unit() == null ? "" : ": " + token.unit()),
                                Texts.visible(token.label()),
                                token.createdBy(),
                                show.time(token.createdAt()),
                                token.revoked()))
                        .toList());
        model.addAttribute("units", me.bounded() ? List.of() : office.units());
        return "tokens";
    }

    /** Makes a token: of a feed for the own unit, or, for those who have none, of any unit or of the intake. */
    @PostMapping("/tokens")
    String create(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String label,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        if (!me.bounded() && !unit.isEmpty() && !office.units().contains(unit)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, show.label("error.unknown-unit", Texts.visible(unit)));
        }
        String chosen = me.bounded() ? me.unit() : office.units().contains(unit) ? unit : null;
        Tokens.Kind kind = chosen == null ? Tokens.Kind.INTAKE : Tokens.Kind.FEED;
        Instant now = cases.now();
        String secret = tokens.create(
                kind, chosen, Texts.storable(Texts.beginning(label.strip(), LONGEST_LABEL)), me.getUsername(), now);
        audit.record(now, me.getUsername(), "create-token", null, "accepted", kind.name());
        after.addFlashAttribute("secret", kind == Tokens.Kind.FEED ? "/calendar/" + secret + ".ics" : secret);
        return "redirect:/tokens";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable long id, @AuthenticationPrincipal Official me) {
        boolean revoked = tokens.revoke(id, me.unit(), cases.now());
        audit.record(
                cases.now(),
                me.getUsername(),
                "revoke-token",
                null,
                revoked ? "accepted" : "rejected",
                String.valueOf(id));
        if (!revoked) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-token"));
        }
        return "redirect:/tokens";
    }
}
