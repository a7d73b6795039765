package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.show.Show;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a link of an invitation leads: to a password of one's own. Looking at it uses nothing up. */
@Controller
class InvitationPages {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    InvitationPages(Accounts accounts, Passwords passwords, Audit audit, Show show, Cases cases) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    /** The address is a secret: no other page is told of it, and nothing on the way keeps it. */
    @ModelAttribute
    void secret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping("/invitation/{secret}")
    String page(@PathVariable String secret, Model model) {
        Accounts.Person person = person(secret);
        model.addAttribute("login", person.account().login());
        model.addAttribute("name", person.account().name());
        model.addAttribute("secret", secret);
        return "invitation";
    }

    private Accounts.Person person(String secret) {
        return accounts.invited(secret, cases.now())
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("account.no-invitation")));
    }

    @PostMapping("/invitation/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes after) {
        String login = person(secret).account().login();
        Optional<String> problem = passwords.problem(login, password, again);
        if (problem.isPresent()) {
            after.addFlashAttribute("refusal", problem.get());
            return "redirect:/invitation/" + secret;
        }
        if (!accounts.accept(secret, passwords.hash(password), cases.now())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("account.no-invitation"));
        }
        audit.record(cases.now(), login, "account-accept", null, "accepted", "");
        return "redirect:/sign-in?ready";
    }
}
