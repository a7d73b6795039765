package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The printable, reasoned extract of one message: what happened, and every obligation with clause, stretches of working
 * time, due instant, verdict and cause.
 *
 * @param message  the message
 * @param asOf  as of when
 * @param heading  which message it is, where it stands, and how important it is
 * @param story  what happened, a sentence an event
 * @param obligations  the obligations, each explained, in their order
 * @param zoneData  the version of the data of the zone by which local times are given; empty where the platform names none
 */
public record Extract(
        MessageCase message,
        ZonedDateTime asOf,
        List<Sentence> heading,
        List<Sentence> story,
        List<Explanation> obligations,
        String zoneData) {
    /** Refuses null by name and copies the lists. */
    public Extract {
        requireNonNull(message, "message");
        requireNonNull(asOf, "asOf");
        heading = Copies.list(heading, "heading");
        story = Copies.list(story, "story");
        obligations = Copies.list(obligations, "obligations");
        requireNonNull(zoneData, "zoneData");
    }

    /**
     * The extract of a message.
     *
     * @param procedure  the procedure it runs under
     * @param id  its id
     * @param events  its stream
     * @param asOf  as of when, not before the latest act
     */
    public static Extract of(Procedure procedure, String id, List<Event> events, Instant asOf) {
        requireNonNull(procedure, "procedure");
        MessageCase message = MessageCase.of(id, events);
        ZoneId zone = procedure.calendars().administration().zone();
        List<Sentence> story = new ArrayList<>();
        for (Event event : events) {
            story.add(sentence(event, procedure, zone));
        }
        List<Explanation> explanations = new ArrayList<>();
        for (Obligation obligation : procedure.obligations(message, asOf)) {
            explanations.add(procedure.explain(message, obligation.id(), asOf));
        }
        return new Extract(
                message,
                asOf.atZone(zone),
                heading(message, asOf.atZone(zone), procedure.regulation()),
                story,
                explanations,
                procedure.calendars().administration().zoneData());
    }

    private static List<Sentence> heading(MessageCase message, ZonedDateTime asOf, Regulation act) {
        List<Sentence> heading = new ArrayList<>();
        heading.add(Wording.sentence("extract.title", message.id(), asOf));
        heading.add(Wording.sentence("extract.state", message.state(), message.network()));
        message.importance()
                .ifPresent(degree ->
                        heading.add(Wording.sentence("extract.importance", Fields.named(degree, act.degrees()))));
        return heading;
    }

    private static Sentence sentence(Event event, Procedure procedure, ZoneId zone) {
        ZonedDateTime at = event.occurredAt().atZone(zone);
        if (event instanceof Event.Acted acted) {
            Command.Header header = acted.act().header();
            String unit =
                    header.actor().unit() == null ? "" : " «" + header.actor().unit() + "»";
            return Wording.sentence(
                    header.backdated().isEmpty() ? "story.act" : "story.backdated",
                    at,
                    Fields.named(header.actor().role(), procedure.regulation().roles()),
                    unit,
                    acted.act().type(),
                    Fields.of(acted.act(), procedure.regulation(), zone),
                    header.backdated());
        }
        if (event instanceof Event.Alerted alerted) {
            Event.Alert alert = alerted.alert();
            return Wording.sentence(
                    alert.breach() ? "story.breach" : alert.beyond() ? "story.beyond" : "story.warning",
                    at,
                    alert.obligation(),
                    Fields.named(alert.obligation().kind(), procedure.regulation()));
        }
        Event.Recounted recounted = (Event.Recounted) event;
        return Wording.sentence("story.recounted", at, recounted.versions().regulation(), recounted.reason());
    }

    /** The extract in a language, in lines of text. */
    public String text(Language language) {
        requireNonNull(language, "language");
        List<String> lines = new ArrayList<>();
        heading.forEach(sentence -> lines.add(sentence.text(language)));
        lines.add("");
        lines.add(Wording.sentence("extract.story").text(language));
        story.forEach(sentence -> lines.add(sentence.text(language)));
        for (Explanation explanation : obligations) {
            lines.add("");
            explanation.sentences().stream()
                    .filter(sentence -> !sentence.key().equals(Explainer.VERSIONS))
                    .forEach(sentence -> lines.add(sentence.text(language)));
        }
        message.versions().ifPresent(versions -> {
            lines.add("");
            lines.add(Explainer.versions(versions).text(language));
        });
        if (!zoneData.isEmpty()) {
            lines.add(Wording.sentence("extract.zone", asOf.getZone().getId(), zoneData)
                    .text(language));
        }
        return String.join("\n", lines) + "\n";
    }
}
