package io.github.otklik.examples.desk;

import io.github.otklik.regulation.CommandType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sign-in, the audit, and tokens. */
@Controller
class OtherPages {
    private static final int ROWS = 100;

    private final Audit audit;
    private final Tokens tokens;
    private final Office office;
    private final Show show;
    private final Cases cases;

    /** A row of the audit. */
    record AuditLine(
            long id,
            String at,
            String login,
            String action,
            String message,
            String address,
            String outcome,
            boolean rejected,
            String detail) {}

    /** A token. */
    record TokenLine(long id, String kind, String label, String by, String at, boolean revoked) {}

    OtherPages(Audit audit, Tokens tokens, Office office, Show show, Cases cases) {
        this.audit = audit;
        this.tokens = tokens;
        this.office = office;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }

    /** The same page for somebody whose form came after the session had ended; it carries what was typed. */
    @RequestMapping(LostForms.PAGE)
    String lost(HttpServletRequest request, Model model) {
        model.addAttribute("lost", LostForms.hidden(request));
        return "sign-in";
    }

    /** Keeps a session from ending. */
    @GetMapping("/session")
    ResponseEntity<Void> session() {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/audit")
    String audit(
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        Map<String, String> names = new HashMap<>();
        office.accounts().forEach(account -> names.put(account.login(), account.name()));
        List<AuditLine> rows = audit.latest(before, given(message), given(login), ROWS).stream()
                .map(row -> new AuditLine(
                        row.id(),
                        show.exact(row.at()),
                        Texts.visible(names.getOrDefault(row.login(), row.login())),
                        action(row.action()),
                        row.message() == null ? "" : row.message(),
                        row.action().startsWith("page-") ? "/register" : "/messages/" + row.message(),
                        show.choice("outcome-of-act", row.outcome()),
                        row.outcome().equals("rejected"),
                        detail(row.detail())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("message", message);
        model.addAttribute("login", login);
        model.addAttribute("more", rows.size() == ROWS ? rows.get(ROWS - 1).id() : 0);
        return "audit";
    }

    /** What was done, in the words of the buttons; what has none stays as it was written down. */
    private String action(String word) {
        return word.startsWith("page-")
                ? show.label("audit.page", show.choice("page-act", word.substring("page-".length())))
                : CommandType.ofWord(word)
                        .map(type -> show.label("command." + type.name()))
                        .orElseGet(() -> show.choice("action", word));
    }

    /** The code of a refusal in words, with the rest as it was written down. */
    private String detail(String detail) {
        int space = detail.indexOf(' ');
        String code = space < 0 ? detail : detail.substring(0, space);
        String named = show.choice("refusal-code", code);
        return named.equals(code) ? Texts.visible(detail) : named + (space < 0 ? "" : detail.substring(space));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : Texts.storable(text.strip());
    }

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
                kind, chosen, Texts.storable(Texts.beginning(label.strip(), ROWS)), me.getUsername(), now);
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
