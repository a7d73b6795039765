package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who may sign in: invited, changed, let out and in again. */
@Controller
class PeoplePages {
    private static final String BACK = "redirect:/people";

    private final Accounts accounts;
    private final Locks locks;
    private final SecondFactor second;
    private final Posts posts;
    private final Office office;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** A person with what may be done. */
    record Line(
            String login,
            String name,
            String role,
            String state,
            boolean disabled,
            boolean locked,
            boolean second,
            boolean changeable,
            List<Posts.Choice> posts) {}

    PeoplePages(
            Accounts accounts,
            Locks locks,
            SecondFactor second,
            Posts posts,
            Office office,
            Audit audit,
            Show show,
            Cases cases) {
        this.accounts = accounts;
        this.locks = locks;
        this.second = second;
        this.posts = posts;
        this.office = office;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    @GetMapping("/people")
    String page(@AuthenticationPrincipal Official me, Model model) {
        Set<String> factors = second.logins();
        List<Line> lines = new ArrayList<>();
        accounts.all().forEach(person -> lines.add(line(person, me, factors)));
        office.accounts().forEach(account -> lines.add(configured(account, me, factors)));
        model.addAttribute("lines", lines);
        model.addAttribute("posts", posts.choices(me, null));
        return "people";
    }

    private Line line(Accounts.Person person, Official me, Set<String> factors) {
        Office.Account account = person.account();
        Instant locked = person.lockedUntil();
        boolean isLocked = locked != null && cases.now().isBefore(locked);
        return new Line(
                account.login(),
                Texts.visible(account.name()),
                show.holder(account.role(), account.unit()),
                state(person, isLocked),
                person.disabled(),
                isLocked,
                factors.contains(account.login()),
                posts.mayChange(me, account),
                posts.choices(me, account));
    }

    private String state(Accounts.Person person, boolean locked) {
        Instant invited = person.invitedUntil();
        if (person.disabled()) {
            return show.label("person.disabled");
        }
        if (locked) {
            return show.label("person.locked", show.time(person.lockedUntil()));
        }
        if (invited != null && cases.now().isBefore(invited)) {
            return show.label("person.invited", show.time(invited));
        }
        if (person.outside()) {
            return show.label("person.outside");
        }
        return show.label(person.ready() ? "person.ready" : "person.not-ready");
    }

    private Line configured(Office.Account account, Official me, Set<String> factors) {
        return new Line(
                account.login(),
                Texts.visible(account.name()),
                show.holder(account.role(), account.unit()),
                show.label("person.configured"),
                false,
                false,
                factors.contains(account.login()),
                posts.mayChange(me, account),
                List.of());
    }

    @PostMapping("/people")
    String add(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        Optional<Office.Account> account = posts.account(me, login.strip(), name, post);
        if (account.isEmpty()) {
            after.addFlashAttribute("refusal", show.label("person.wrong"));
        } else if (accounts.add(account.get(), me.getUsername(), cases.now())) {
            invite(account.get().login(), me, "account-invite", after);
        } else {
            after.addFlashAttribute(
                    "refusal", show.label("person.taken", account.get().login()));
        }
        return BACK;
    }

    private void invite(String login, Official me, String action, RedirectAttributes after) {
        Instant now = cases.now();
        String secret = accounts.invite(login, now);
        after.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/invitation/" + secret)
                        .toUriString());
        after.addFlashAttribute("until", show.time(now.plus(Accounts.INVITED)));
        record(me, action, login);
    }

    private void record(Official me, String action, String login) {
        audit.record(cases.now(), me.getUsername(), action, null, "accepted", login);
    }

    @PostMapping("/people/{login}/{act}")
    String act(
            @PathVariable String login,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        Office.Account account = known(login);
        if (account == null || !posts.mayChange(me, account)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("person.none"));
        }
        if (act.equals("second-off")) {
            second.remove(login);
            accounts.endSessions(login);
            record(me, "account-second-removed", login);
            return done(after);
        }
        if (accounts.isConfigured(login)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("person.none"));
        }
        switch (act) {
            case "invite" -> invite(login, me, "account-invite-again", after);
            case "unlock" -> {
                locks.succeeded(login);
                record(me, "account-unlock", login);
            }
            case "disable" -> {
                accounts.disable(login, cases.now());
                record(me, "account-disable", login);
            }
            case "enable" -> {
                accounts.enable(login);
                invite(login, me, "account-enable", after);
            }
            case "change" -> {
                Optional<Office.Account> changed = posts.account(me, login, name, post);
                if (changed.isEmpty()) {
                    after.addFlashAttribute("refusal", show.label("person.wrong"));
                    return BACK;
                }
                accounts.change(changed.get());
                record(me, "account-change", login + " " + post);
            }
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act"));
        }
        return done(after);
    }

    private Office.@Nullable Account known(String login) {
        return office.accounts().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .or(() -> accounts.find(login).map(Accounts.Person::account))
                .orElse(null);
    }

    private String done(RedirectAttributes after) {
        after.addFlashAttribute("done", show.label("person.done"));
        return BACK;
    }
}
