package io.github.otklik.examples.desk.upkeep;

import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be counted again: shown first, before and after, and done by a button. */
@Controller
class RecountPages {
    /** How many messages are shown, and counted again by one press. */
    private static final int MOST = 200;

    private final Recounts recounts;
    private final Show show;

    /** A term that a recount changes; {@code before} is empty where there was none. */
    record Change(String duty, String before, String after) {}

    /** A message that is to be counted again. */
    record Line(String message, List<Change> changes) {}

    RecountPages(Recounts recounts, Show show) {
        this.recounts = recounts;
        this.show = show;
    }

    @GetMapping("/recount")
    String page(Model model) {
        List<Line> lines = recounts.preview(MOST).stream().map(this::line).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("more", lines.size() == MOST);
        model.addAttribute("unreadable", recounts.unreadable(MOST));
        return "recount";
    }

    private Line line(Procedures.Recount recount) {
        return new Line(
                recount.message(),
                recount.changes().stream()
                        .map(change -> new Change(
                                show.name(change.after().kind()), told(change.before()), told(change.after())))
                        .toList());
    }

    private String told(@Nullable Obligation obligation) {
        return obligation == null
                ? ""
                : show.label(
                        "recount.term",
                        show.time(obligation.due()),
                        show.label("status." + obligation.status().name()));
    }

    @PostMapping("/recount")
    String run(@AuthenticationPrincipal Official me, RedirectAttributes after) {
        try {
            after.addFlashAttribute("done", show.label("recount.done", recounts.run(me.getUsername(), MOST)));
        } catch (ConcurrencyFailureException e) {
            after.addFlashAttribute("refusal", show.label("error.changed"));
        }
        return "redirect:/recount";
    }
}
