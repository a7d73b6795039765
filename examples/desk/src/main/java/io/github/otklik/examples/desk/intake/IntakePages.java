package io.github.otklik.examples.desk.intake;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.CommandType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a message is typed in. */
@Controller
class IntakePages {
    private final Messages messages;
    private final Rules rules;
    private final Cases cases;
    private final Intake intake;
    private final Forms forms;
    private final Drafts drafts;
    private final Office office;
    private final Show show;

    IntakePages(
            Messages messages,
            Rules rules,
            Cases cases,
            Intake intake,
            Forms forms,
            Drafts drafts,
            Office office,
            Show show) {
        this.messages = messages;
        this.rules = rules;
        this.cases = cases;
        this.intake = intake;
        this.forms = forms;
        this.drafts = drafts;
        this.office = office;
        this.show = show;
    }

    @GetMapping("/new")
    ModelAndView blank(@AuthenticationPrincipal Official me) {
        return form(messages.nextId(), me, new LinkedMultiValueMap<>());
    }

    private ModelAndView form(String id, Official me, MultiValueMap<String, String> typed) {
        Instant now = cases.now();
        Set<CommandType> allowed = rules.current(now).allowed(MessageCase.of(id), me.actor(), now);
        if (allowed.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, show.label("error.no-act"));
        }
        String tried = typed.isEmpty() ? "" : CommandType.GIVE_ACCESS.word();
        return new ModelAndView(
                "new",
                Map.of(
                        "id",
                        id,
                        "forms",
                        forms.of(
                                allowed,
                                MessageCase.of(id),
                                List.of(),
                                tried,
                                typed,
                                drafts.of(me.getUsername(), Drafts.NEW))));
    }

    @PostMapping("/new")
    ModelAndView receive(
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        String id = Forms.first(values, "id");
        if (!id.matches("r\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable"));
        }
        ModelAndView again = form(id, me, values);
        String network = Forms.first(values, "network");
        String author = Texts.storable(Forms.first(values, "author").strip());
        String text = Forms.first(values, "text");
        String refusal = "";
        if (!office.networks().contains(network) || text.isBlank()) {
            refusal = show.label("error.unreadable");
        } else if (text.length() > office.longestText()) {
            refusal = show.label("error.too-long", office.longestText());
        } else if (author.length() > Intake.LONGEST_AUTHOR) {
            refusal = show.label("error.long-author", Intake.LONGEST_AUTHOR);
        }
        if (refusal.isEmpty()) {
            Intake.Received received = intake.receive(me.getUsername(), id, network, author, text);
            if (received == Intake.Received.OTHER) {
                // The number is taken by another message; this one gets the next.
                id = messages.nextId();
                received = intake.receive(me.getUsername(), id, network, author, text);
            }
            if (received == Intake.Received.TAKEN_IN || received == Intake.Received.AGAIN) {
                drafts.forget(me.getUsername(), Drafts.NEW, CommandType.GIVE_ACCESS.word());
                after.addFlashAttribute("done", show.label("done.received", id));
                return new ModelAndView("redirect:/new");
            }
            refusal = show.label("error.not-received");
        }
        again.addObject("refusal", refusal);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** Keeps what is typed into the form, as it is typed. */
    @PostMapping("/new/keep")
    ResponseEntity<Void> keep(
            @RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal Official me) {
        drafts.keep(me.getUsername(), Drafts.NEW, CommandType.GIVE_ACCESS.word(), values);
        return ResponseEntity.noContent().build();
    }
}
