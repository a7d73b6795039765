package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.setup.Office;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signing in. */
@Controller
class SignInPages {
    private final Office office;

    SignInPages(Office office) {
        this.office = office;
    }

    /** What people call the office's provider of accounts, where there is one. */
    @ModelAttribute("outside")
    @Nullable
    String outside() {
        Office.Oidc oidc = office.people().oidc();
        return oidc == null ? null : oidc.title();
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
}
