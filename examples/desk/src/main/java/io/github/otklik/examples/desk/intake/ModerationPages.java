package io.github.otklik.examples.desk.intake;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Reading;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Regulation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of texts about which the filter proposed something; a person decides, and names the ground. */
@Controller
class ModerationPages {
    private static final int MOST = 25;
    private static final int MOST_PAGES = 100_000;

    private final JdbcClient jdbc;
    private final Reading reading;
    private final Rules rules;
    private final Show show;
    private final Cases cases;
    private final Audit audit;

    /** What a person may decide. */
    enum Choice {
        KEEP,
        DELETE
    }

    /** A text that waits for a decision. */
    record Item(String id, String network, String author, String at, Reading.Text text) {}

    /** A decision that was made. */
    record Decided(String id, String decision, String ground, String by, String at) {}

    ModerationPages(JdbcClient jdbc, Reading reading, Rules rules, Show show, Cases cases, Audit audit) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.rules = rules;
        this.show = show;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping("/moderation")
    String queue(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, Math.min(page, MOST_PAGES));
        int waiting = jdbc.sql("select count(*) from verdict where decision is null")
                .query(Integer.class)
                .single();
        model.addAttribute("waiting", waiting);
        model.addAttribute("before", shown > 0 ? shown - 1 : -1);
        model.addAttribute("after", (shown + 1) * MOST < waiting ? shown + 1 : -1);
        Regulation act = rules.current(cases.now()).regulation();
        model.addAttribute(
                "items",
                jdbc.sql("""
                                select m.id, m.network, m.author, v.created_at, m.body from verdict v
                                join message m on m.id = v.message_id
                                where v.decision is null order by v.created_at, m.id limit ? offset ?""")
                        .params(MOST, shown * MOST)
                        .query((row, number) -> new Item(
                                row.getString(1),
                                row.getString(2),
                                Texts.visible(row.getString(3)),
                                show.time(row.getTimestamp(4).toInstant()),
                                reading.of(row.getString(5), act)))
                        .list());
        model.addAttribute(
                "decided",
                jdbc.sql("select message_id, decision, ground, decided_by, decided_at from verdict"
                                + " where decision is not null order by decided_at desc limit ?")
                        .param(MOST)
                        .query((row, number) -> new Decided(
                                row.getString(1),
                                show.label("decision." + row.getString(2)),
                                row.getString(3) == null ? "" : show.label("category." + row.getString(3)),
                                row.getString(4),
                                show.time(row.getTimestamp(5).toInstant())))
                        .list());
        model.addAttribute("grounds", grounds(act));
        return "moderation";
    }

    /** The grounds on which a text may be deleted: the filter's categories, and what only a person can find. */
    private List<Forms.Option> grounds(Regulation act) {
        return Stream.concat(
                        Arrays.stream(Category.values())
                                .filter(category -> category != Category.VULGAR)
                                .map(Category::name),
                        Stream.of("UNLAWFUL"))
                .map(ground -> new Forms.Option(
                        ground, show.label("category." + ground) + " (" + act.citation(ground) + ")", false))
                .toList();
    }

    @PostMapping("/moderation/{id}")
    @Transactional
    public String decide(
            @PathVariable String id,
            @RequestParam Choice decision,
            @RequestParam(defaultValue = "") String ground,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        if (groundless(decision, ground)) {
            after.addFlashAttribute("refusal", show.label("error.no-ground"));
            return "redirect:/moderation";
        }
        boolean decided = decided(id, decision, ground, me);
        if (!decided && !known(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, show.label("error.no-message"));
        }
        after.addFlashAttribute("done", show.label(decided ? "done.moderated" : "done.already"));
        return "redirect:/moderation";
    }

    /** The same decision, on the same ground, about many. */
    @PostMapping("/moderation")
    @Transactional
    public String decideMany(
            @RequestParam(required = false) @Nullable List<String> message,
            @RequestParam Choice decision,
            @RequestParam(defaultValue = "") String ground,
            @AuthenticationPrincipal Official me,
            RedirectAttributes after) {
        Set<String> chosen = message == null ? Set.of() : new LinkedHashSet<>(message);
        if (chosen.isEmpty() || chosen.size() > MOST || groundless(decision, ground)) {
            String why = chosen.isEmpty() ? "bulk.none" : chosen.size() > MOST ? "bulk.most" : "error.no-ground";
            after.addFlashAttribute("refusal", show.label(why, MOST));
            return "redirect:/moderation";
        }
        long decided = chosen.stream()
                .filter(id -> decided(Texts.storable(id), decision, ground, me))
                .count();
        after.addFlashAttribute("done", show.label("done.moderated-many", decided));
        return "redirect:/moderation";
    }

    /** Whether something is to be deleted without a ground that there is. */
    private boolean groundless(Choice decision, String ground) {
        return decision == Choice.DELETE
                && grounds(rules.current(cases.now()).regulation()).stream()
                        .noneMatch(each -> each.value().equals(ground));
    }

    /** Writes a decision down, unless somebody decided before. */
    private boolean decided(String id, Choice decision, String ground, Official me) {
        int decided = jdbc.sql("update verdict set decision = ?, ground = ?, decided_by = ?, decided_at = ?"
                        + " where message_id = ? and decision is null")
                .params(Sql.values(
                        decision.name(),
                        decision == Choice.DELETE ? ground : null,
                        me.getUsername(),
                        Sql.time(cases.now()),
                        id))
                .update();
        if (decided == 1 || known(id)) {
            audit.record(
                    cases.now(),
                    me.getUsername(),
                    "moderate-" + decision.name().toLowerCase(Locale.ROOT),
                    id,
                    decided == 1 ? "accepted" : "already-done",
                    decision == Choice.DELETE ? ground : "");
        }
        return decided == 1;
    }

    private boolean known(String id) {
        return jdbc.sql("select count(*) from verdict where message_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
