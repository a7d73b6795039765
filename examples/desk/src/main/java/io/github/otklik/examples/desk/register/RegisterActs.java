package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.registry.PageCommand;
import io.github.otklik.registry.PageRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on the register as forms say them: decided by the library, written into the audit, told to who acted. */
@Component
class RegisterActs {
    private final Register register;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    RegisterActs(Register register, Audit audit, Show show, Cases cases) {
        this.register = register;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    LocalDate today() {
        return LocalDate.ofInstant(cases.now(), show.zone());
    }

    /** What was filled in of an act, on its day: today where none is given. Days to come are refused, nothing is known of them. */
    Given given(String word, Map<String, String> values) {
        LocalDate today = today();
        String text = values.getOrDefault("date", "");
        LocalDate day = Given.day(text, text.isBlank() ? today : null);
        if (day == null || day.isAfter(today)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("register.day"));
        }
        return new Given(word, day, values);
    }

    /** Decides a command; whoever gave it reads what became of it on the next page. */
    boolean isDone(PageCommand command, String word, Official me, RedirectAttributes after) {
        Instant now = cases.now();
        try {
            Decision<PageRegistry.Entry> decision = register.decide(command, me.getUsername(), now);
            Refusal refusal =
                    decision instanceof Decision.Rejected<PageRegistry.Entry> rejected ? rejected.refusal() : null;
            audit.record(
                    now,
                    me.getUsername(),
                    "page-" + word,
                    command.header().page(),
                    refusal == null ? "accepted" : "rejected",
                    refusal == null ? "" : show.refusal(refusal));
            if (refusal == null) {
                String label = show.choice("page-act", word).toLowerCase(Locale.ROOT);
                after.addFlashAttribute("done", show.label("done.accepted", label));
            } else {
                after.addFlashAttribute("refusal", show.refusal(refusal));
                after.addFlashAttribute("secret", refusal.code() == Refusal.Code.SECRET);
            }
            return refusal == null;
        } catch (DuplicateKeyException e) {
            after.addFlashAttribute("refusal", show.label("error.changed-register"));
            return false;
        }
    }
}
