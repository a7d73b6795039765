package io.github.otklik.examples.desk.incident;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.forms.References;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.Incidents;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.Acts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The next act on each message of an incident, as its own procedure decides. */
@Component
class IncidentSteps {
    /** How many messages one press of a button acts on. */
    private static final int MOST = 200;

    private final IncidentStore store;
    private final IncidentWork work;
    private final Cases cases;
    private final References references;
    private final Show show;

    IncidentSteps(IncidentStore store, IncidentWork work, Cases cases, References references, Show show) {
        this.store = store;
        this.work = work;
        this.cases = cases;
        this.references = references;
        this.show = show;
    }

    /** What was done and what was refused, either of them empty. */
    record Said(String done, String refusal) {}

    /** The same act on each message for which it is next, as its own procedure decides. */
    Said each(String id, CommandType step, String command, MultiValueMap<String, String> values, Official me) {
        Incident incident = store.load(id).incident();
        String measures = Texts.storable(Forms.first(values, "measures").strip());
        int done = 0;
        int more = 0;
        List<String> refusals = new ArrayList<>();
        for (IncidentWork.Line line : work.lines(incident, me, cases.now())) {
            Incidents.Answer answer = line.answer();
            String message = line.message().id();
            String url = Forms.first(values, "url-" + message).strip();
            if (answer == null || line.step() != step || (step == CommandType.PUBLISH && url.isEmpty())) {
                continue;
            }
            Optional<String> flaw = step == CommandType.PUBLISH ? references.url(url) : Optional.empty();
            if (flaw.isPresent()) {
                refusals.add(show.label("incident.refused", message, flaw.get()));
                continue;
            }
            if (done + refusals.size() >= MOST) {
                more++;
                continue;
            }
            Acts.Outcome outcome = cases.act(Cases.Request.of(me.getUsername(), message, now -> {
                Command.Header header = Command.Header.of(step.word() + "-" + command, now, me.actor());
                return switch (step) {
                    case SUBMIT_DRAFT -> answer.draft(header, Command.DraftKind.FINAL, measures);
                    case PUBLISH -> answer.publish(header, Texts.storable(url));
                    default -> new AnswerAct.Approve(header);
                };
            }));
            Refusal refusal = outcome.refusal();
            if (outcome.result() == Acts.Result.WITHOUT_RULES) {
                refusals.add(show.label("incident.refused", message, show.label("error.no-rules")));
            } else if (refusal == null) {
                done++;
            } else {
                refusals.add(show.label("incident.refused", message, show.refusal(refusal)));
            }
        }
        String word = show.label("command." + step.name()).toLowerCase(Locale.ROOT);
        String said =
                show.label("incident.each", word, done) + (more > 0 ? " " + show.label("incident.more", more) : "");
        if (done == 0 && refusals.isEmpty()) {
            return new Said("", show.label("incident.nothing"));
        }
        return new Said(said, String.join(" ", refusals));
    }
}
