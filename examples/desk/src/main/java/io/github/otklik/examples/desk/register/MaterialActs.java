package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.publication.ContentCommand;
import io.github.otklik.publication.ContentEvent;
import io.github.otklik.registry.PageAct;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on material as forms say them: decided by the library, written into the audit, told to who acted. */
@Component
class MaterialActs {
    private static final int LONGEST_ID = 100;

    private final Materials materials;
    private final Register register;
    private final Office office;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    MaterialActs(Materials materials, Register register, Office office, Audit audit, Show show, Cases cases) {
        this.materials = materials;
        this.register = register;
        this.office = office;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    /** Decides an act; whoever gave it reads what became of it on the next page. */
    boolean isDone(String id, PageAct act, Map<String, String> values, Official me, RedirectAttributes after) {
        String problem = problem(act, values);
        Instant now = cases.now();
        if (problem == null) {
            Map<String, String> clean = new LinkedHashMap<>();
            values.forEach((name, value) -> clean.put(name, Texts.storable(value.strip())));
            String command = Texts.beginning(clean.getOrDefault("commandId", ""), LONGEST_ID);
            try {
                Decision<ContentEvent> decision = materials.decide(
                        id,
                        MaterialCodec.command(act, new ContentCommand.Header(command, now, me.actor()), clean),
                        me.getUsername());
                problem = decision instanceof Decision.Rejected<ContentEvent> rejected
                        ? show.refusal(rejected.refusal())
                        : null;
                audit.record(
                        now,
                        me.getUsername(),
                        "page-" + act.word(),
                        id,
                        problem == null ? "accepted" : "rejected",
                        problem == null ? "" : problem);
            } catch (DuplicateKeyException e) {
                problem = show.label("material.changed");
            }
        }
        if (problem == null) {
            String label = show.choice("page-act", act.word()).toLowerCase(Locale.ROOT);
            after.addFlashAttribute("done", show.label("done.accepted", label));
        } else {
            after.addFlashAttribute("refusal", problem);
            after.addFlashAttribute("typed", values);
        }
        return problem == null;
    }

    /** What the desk itself does not take: a text that is too long, a page that there is not. */
    private @Nullable String problem(PageAct act, Map<String, String> values) {
        if (values.values().stream().anyMatch(value -> value.length() > office.longestText())) {
            return show.label("error.too-long", office.longestText());
        }
        boolean known = act != PageAct.SUBMIT
                || register.current()
                        .book()
                        .registry()
                        .page(values.getOrDefault("page", ""))
                        .isPresent();
        return known ? null : show.label("register.none");
    }
}
