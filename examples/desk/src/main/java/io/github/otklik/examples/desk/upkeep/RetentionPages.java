package io.github.otklik.examples.desk.upkeep;

import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.regulation.Language;
import io.github.otklik.retention.Retention;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be blanked: shown first, with the reasons, and done by a button. */
@Controller
class RetentionPages {
    /** How many messages are shown, and blanked by one press. */
    private static final int MOST = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Show.RUSSIAN);

    private final Blanking blanking;
    private final Show show;

    /** A field of a message that is due. */
    record Line(String message, String field, String ended, String since, String why) {}

    /** A rule of the office. */
    record Rule(String field, String after, String source) {}

    RetentionPages(Blanking blanking, Show show) {
        this.blanking = blanking;
        this.show = show;
    }

    @GetMapping("/retention")
    String page(Model model) {
        List<Retention.Due> due = blanking.due(MOST);
        long messages = due.stream().map(Retention.Due::message).distinct().count();
        model.addAttribute("lines", due.stream().map(RetentionPages::line).toList());
        model.addAttribute("count", messages);
        model.addAttribute("more", messages == MOST);
        model.addAttribute(
                "rules",
                blanking.rules().stream()
                        .map(rule -> new Rule(rule.field().word(), after(rule), Texts.visible(rule.source())))
                        .toList());
        return "retention";
    }

    private static Line line(Retention.Due due) {
        return new Line(
                due.message(),
                due.rule().field().word(),
                day(due.ended()),
                day(due.since()),
                Texts.visible(due.text(Language.RU)));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String after(Retention.Rule rule) {
        long months = rule.after().toTotalMonths();
        return months > 0
                ? show.label("retention.months", months)
                : show.label("retention.days", rule.after().get(ChronoUnit.DAYS));
    }

    @PostMapping("/retention")
    String blank(@AuthenticationPrincipal Official me, RedirectAttributes after) {
        after.addFlashAttribute("done", show.label("retention.done", blanking.blank(me.getUsername(), MOST)));
        return "redirect:/retention";
    }
}
