package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everybody sees to himself: the password and the second factor. */
@Controller
class AccountPages {
    private static final String BACK = "redirect:/account";

    private final Accounts accounts;
    private final SecondFactor second;
    private final Passwords passwords;
    private final Office office;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** What an app needs to make codes. */
    record Setup(String secret, String address, Qr picture) {}

    AccountPages(
            Accounts accounts,
            SecondFactor second,
            Passwords passwords,
            Office office,
            Audit audit,
            Show show,
            Cases cases) {
        this.accounts = accounts;
        this.second = second;
        this.passwords = passwords;
        this.office = office;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/account")
    String page(@AuthenticationPrincipal Official me, Model model) {
        String login = me.getUsername();
        model.addAttribute("login", login);
        model.addAttribute("name", me.name());
        model.addAttribute("role", show.holder(me.role(), me.unit()));
        model.addAttribute("configured", accounts.isConfigured(login));
        model.addAttribute("available", second.isAvailable());
        model.addAttribute("required", second.isRequired(me));
        boolean on = second.isOn(login);
        model.addAttribute("on", on);
        model.addAttribute("setup", on ? null : setup(login));
        return "account";
    }

    private @Nullable Setup setup(String login) {
        return second.started(login, cases.now())
                .map(secret -> {
                    String address = Totp.address(office.name(), login, secret);
                    String letters = Totp.base32(secret).replaceAll("(.{4})(?!$)", "$1 ");
                    return new Setup(letters, address, Qr.of(address));
                })
                .orElse(null);
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @AuthenticationPrincipal Official me,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        String login = me.getUsername();
        String problem = accounts.isConfigured(login)
                ? show.label("account.configured")
                : passwords.problem(login, password, again).orElse("");
        if (problem.isEmpty() && !passwords.isOwn(me, present, request)) {
            problem = show.label("account.wrong");
        }
        if (!problem.isEmpty()) {
            after.addFlashAttribute("refusal", problem);
            return BACK;
        }
        accounts.password(login, passwords.hash(password));
        record(me, "account-password", "accepted");
        return signedOut(who, request, response, "password");
    }

    @PostMapping("/account/second")
    String start(
            @RequestParam(defaultValue = "") String present,
            @AuthenticationPrincipal Official me,
            HttpServletRequest request,
            RedirectAttributes after) {
        if (!second.isAvailable()) {
            after.addFlashAttribute("refusal", show.label("account.no-key"));
        } else if (!second.isOn(me.getUsername())) {
            if (passwords.isOwn(me, present, request)) {
                second.start(me.getUsername(), cases.now());
            } else {
                after.addFlashAttribute("refusal", show.label("account.wrong"));
            }
        }
        return BACK;
    }

    @PostMapping("/account/second/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Official me,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (!second.confirm(me.getUsername(), code, cases.now())) {
            after.addFlashAttribute("refusal", show.label("account.wrong-code"));
            return BACK;
        }
        accounts.endSessions(me.getUsername());
        record(me, "account-second", "accepted");
        return signedOut(who, request, response, "second");
    }

    @PostMapping("/account/second/off")
    String off(
            @RequestParam(defaultValue = "") String present,
            @AuthenticationPrincipal Official me,
            HttpServletRequest request,
            RedirectAttributes after) {
        if (second.isRequired(me)) {
            after.addFlashAttribute("refusal", show.label("account.required"));
        } else if (passwords.isOwn(me, present, request)) {
            second.remove(me.getUsername());
            record(me, "account-second-off", "accepted");
            after.addFlashAttribute("done", show.label("account.second-off"));
        } else {
            after.addFlashAttribute("refusal", show.label("account.wrong"));
        }
        return BACK;
    }

    private void record(Official me, String action, String outcome) {
        audit.record(cases.now(), me.getUsername(), action, null, outcome, "");
    }

    private static String signedOut(
            Authentication who, HttpServletRequest request, HttpServletResponse response, String said) {
        new SecurityContextLogoutHandler().logout(request, response, who);
        return "redirect:/sign-in?" + said;
    }
}
