package io.github.otklik.examples.desk.watch;

import io.github.otklik.examples.desk.account.Accounts;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.regulation.CommandType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit in words: who did or tried what. */
@Controller
class AuditPages {
    private static final int ROWS = 100;

    private final Audit audit;
    private final Accounts accounts;
    private final Show show;

    AuditPages(Audit audit, Accounts accounts, Show show) {
        this.audit = audit;
        this.accounts = accounts;
        this.show = show;
    }

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

    @GetMapping("/audit")
    String audit(
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        Map<String, String> names = accounts.names();
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
}
