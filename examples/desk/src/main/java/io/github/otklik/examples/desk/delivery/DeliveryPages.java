package io.github.otklik.examples.desk.delivery;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Obligation;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The alerts that could not be delivered, with the reasons. */
@Controller
class DeliveryPages {
    private static final int SHOWN = 200;

    private final Deliveries deliveries;
    private final Audit audit;
    private final Cases cases;
    private final Show show;

    /** An alert that could not be delivered. */
    record Line(
            String message, String what, boolean breach, int attempts, String failure, String next, boolean givenUp) {}

    DeliveryPages(Deliveries deliveries, Audit audit, Cases cases, Show show) {
        this.deliveries = deliveries;
        this.audit = audit;
        this.cases = cases;
        this.show = show;
    }

    @GetMapping("/deliveries")
    String page(Model model) {
        List<Line> lines = deliveries.failed(SHOWN).stream().map(this::line).toList();
        int[] counts = deliveries.counts();
        model.addAttribute("lines", lines);
        model.addAttribute("count", counts[0]);
        model.addAttribute("givenUp", counts[1]);
        return "deliveries";
    }

    private Line line(Deliveries.Failed alert) {
        return new Line(
                alert.message(),
                show.name(Obligation.Id.parse(alert.obligation()).kind()),
                alert.breach(),
                alert.attempts(),
                Texts.visible(alert.failure()),
                show.time(alert.nextAt()),
                alert.givenUpAt() != null);
    }

    @PostMapping("/deliveries")
    String again(@AuthenticationPrincipal Official me, RedirectAttributes after) {
        int count = deliveries.again();
        audit.record(cases.now(), me.getUsername(), "deliver-again", null, "accepted", String.valueOf(count));
        after.addFlashAttribute("done", show.label("deliveries.again", count));
        return "redirect:/deliveries";
    }
}
