package io.github.otklik.examples.desk.watch;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The regulation in force: terms, who may do what, whether the numbers fit together, and the states of a message. */
@Controller
class RegulationPages {
    private final Rules rules;
    private final Cases cases;
    private final Show show;

    /** A term of the regulation. */
    record Norm(String duty, String holder, String clause, String normal, String high) {}

    /** Who issues a command, and by which clause. */
    record Right(String act, String role, String clause) {}

    /** A question about the regulation, and the slack that each count leaves. */
    record Question(String text, String importance, List<String> slack, String verdict, boolean sound) {}

    /** A way between states. */
    record Way(String from, String to, String commands) {}

    RegulationPages(Rules rules, Cases cases, Show show) {
        this.rules = rules;
        this.cases = cases;
        this.show = show;
    }

    @GetMapping("/regulation")
    String page(Model model) {
        Procedure procedure = rules.current(cases.now());
        Regulation regulation = procedure.regulation();
        model.addAttribute("act", regulation.title(Language.RU));
        model.addAttribute("versions", procedure.versions());
        model.addAttribute(
                "norms",
                ObligationKind.table().stream()
                        .flatMap(kind -> regulation.norm(kind).stream())
                        .map(norm -> new Norm(
                                show.name(norm.kind()),
                                show.name(norm.holder()),
                                norm.clause().text(),
                                measure(norm.normal()),
                                measure(norm.high())))
                        .toList());
        model.addAttribute(
                "rights",
                regulation.commands().stream()
                        .map(type -> new Right(
                                show.label("command." + type.name()),
                                show.name(regulation.role(type)),
                                regulation.clause(type).text()))
                        .toList());
        model.addAttribute(
                "questions",
                Feasibility.of(regulation).series().stream().map(this::question).toList());
        model.addAttribute("states", StateDiagram.svg(show));
        model.addAttribute(
                "ways",
                StateDiagram.edges().stream()
                        .map(edge -> new Way(show.name(edge.from()), show.name(edge.to()), edge.commands()))
                        .toList());
        return "regulation";
    }

    private String measure(Measure measure) {
        String before = measure.before().map(show::name).orElse("");
        String length = measure.days() > 0 ? String.valueOf(measure.days()) : show.hours(measure.time());
        return show.label("measure." + measure.unit().name(), length, before);
    }

    private Question question(Feasibility.Series series) {
        return new Question(
                show.label("question." + series.question().name(), series.returns()),
                show.name(series.importance()),
                series.paths().stream()
                        .limit(7)
                        .map(path -> path.slack()
                                .map(slack ->
                                        (slack.isNegative() ? "−" : slack.isZero() ? "" : "+") + show.hours(slack))
                                .orElse("—"))
                        .toList(),
                series.most().isPresent()
                        ? show.label("feasibility.most", series.most().getAsInt())
                        : show.label("feasibility.none"),
                series.most().isPresent());
    }
}
