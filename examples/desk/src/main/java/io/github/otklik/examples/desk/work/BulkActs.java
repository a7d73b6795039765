package io.github.otklik.examples.desk.work;

import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.References;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.Acts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same act on many messages at once, each as its own procedure decides; what is refused is told with its reason. */
@Controller
class BulkActs {
    /** How many messages are acted on at once. */
    static final int MOST = 100;

    private static final Set<CommandType> ACTS =
            EnumSet.of(CommandType.CLASSIFY, CommandType.ROUTE, CommandType.REFUSE, CommandType.CLOSE);
    private static final int TOLD = 20;

    private final Messages messages;
    private final Cases cases;
    private final Rules rules;
    private final Forms forms;
    private final References references;
    private final Show show;

    BulkActs(Messages messages, Cases cases, Rules rules, Forms forms, References references, Show show) {
        this.messages = messages;
        this.cases = cases;
        this.rules = rules;
        this.forms = forms;
        this.references = references;
        this.show = show;
    }

    /** The forms of what somebody may do with many messages. */
    List<Forms.Form> forms(Official me) {
        Set<CommandType> allowed = EnumSet.noneOf(CommandType.class);
        ACTS.stream()
                .filter(type ->
                        rules.current(cases.now()).regulation().roles(type).contains(me.role()))
                .forEach(allowed::add);
        return forms.of(allowed, MessageCase.of("bulk"), List.of(), "", new LinkedMultiValueMap<>(), Map.of());
    }

    @PostMapping("/bulk")
    String act(
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        CommandType type = CommandType.ofWord(Forms.first(values, "word"))
                .filter(ACTS::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-act")));
        Set<String> chosen = new LinkedHashSet<>(values.getOrDefault("message", List.of()));
        if (chosen.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("bulk.most", MOST));
        }
        forms.tooLong(values).ifPresent(problem -> {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, problem);
        });
        String command = Forms.commandId(values)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, show.label("error.unreadable")));
        int done = 0;
        List<String> refusals = new ArrayList<>();
        for (String id : chosen) {
            Optional<String> refusal = act(type, id, type.word() + "-" + command, values, me);
            if (refusal.isEmpty()) {
                done++;
            } else {
                refusals.add(show.label("incident.refused", Texts.visible(id), refusal.get()));
            }
        }
        told(type, done, refusals, after);
        return "redirect:/";
    }

    private void told(CommandType type, int done, List<String> refusals, RedirectAttributes after) {
        if (done == 0 && refusals.isEmpty()) {
            after.addFlashAttribute("refusal", show.label("bulk.none"));
        }
        if (done > 0) {
            after.addFlashAttribute("done", show.label("bulk.done", show.name(type), done));
        }
        if (!refusals.isEmpty()) {
            String more = refusals.size() > TOLD ? " " + show.label("bulk.more", refusals.size() - TOLD) : "";
            after.addFlashAttribute(
                    "refusal", String.join(" ", refusals.subList(0, Math.min(TOLD, refusals.size()))) + more);
        }
    }

    /** Why an act on one of them is refused, or nothing. */
    private Optional<String> act(
            CommandType type, String id, String command, MultiValueMap<String, String> values, Official me) {
        if (messages.find(Texts.storable(id), me.unit()).isEmpty()) {
            return Optional.of(show.label("error.no-message"));
        }
        Optional<String> flaw = references.flaw(type, id, values, me);
        if (flaw.isPresent()) {
            return flaw;
        }
        try {
            Acts.Outcome outcome = cases.act(new Cases.Request(
                    me.getUsername(),
                    id,
                    Forms.number(values, "seen-" + id),
                    now -> forms.command(type, values, command, me, now),
                    now -> {}));
            Refusal refusal = outcome.refusal();
            return switch (outcome.result()) {
                case ACCEPTED, ALREADY_DONE -> Optional.empty();
                case CHANGED -> Optional.of(show.label("error.changed"));
                case WITHOUT_RULES -> Optional.of(show.label("error.no-rules"));
                case REJECTED -> Optional.of(show.refusal(Objects.requireNonNull(refusal)));
            };
        } catch (IllegalArgumentException e) {
            return Optional.of(show.label("error.unreadable"));
        }
    }
}
