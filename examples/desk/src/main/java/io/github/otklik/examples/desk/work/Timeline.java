package io.github.otklik.examples.desk.work;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.MessageStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a message, as far as whoever looks may read it: no unit reads another's drafts. */
@Component
class Timeline {
    private static final Set<String> HEADER = Set.of("id", "at", "by", "unit", "do", "recordedAt");
    private static final Set<Role> READ_ALL = Set.of(Role.CURATOR, Role.HEAD, Role.ADVISER);

    private final Show show;

    /** A named value of an act. */
    record Line(String label, String text) {}

    /** Something that happened; {@code tone} is a class of the style sheet. */
    record Entry(String at, String who, String what, List<Line> lines, List<AnswerFileView.Shown> files, String tone) {}

    Timeline(Show show) {
        this.show = show;
    }

    /** What happened, in the order in which it did, with what stands with each draft by its id. */
    List<Entry> of(
            MessageStream stream,
            Official reader,
            List<Map.Entry<Instant, String>> outside,
            Map<String, List<AnswerFileView.Shown>> files) {
        List<Map.Entry<Instant, Entry>> entries = new ArrayList<>();
        MessageCase message = MessageCase.of(stream.message().id());
        for (Event event : stream.events()) {
            entries.add(Map.entry(event.occurredAt(), entry(event, message, reader, files)));
            message = message.apply(event);
        }
        outside.forEach(each -> entries.add(Map.entry(
                each.getKey(),
                new Entry(show.time(each.getKey()), "", each.getValue(), List.of(), List.of(), Show.Tone.CALM.css()))));
        entries.sort(Map.Entry.comparingByKey());
        return entries.stream().map(Map.Entry::getValue).toList();
    }

    /** Whether somebody may read a draft of a message. */
    boolean reads(MessageStream stream, String draft, Official reader) {
        MessageCase message = MessageCase.of(stream.message().id());
        for (Event event : stream.events()) {
            if (event instanceof Event.Acted acted
                    && acted.act() instanceof AnswerAct.SubmitDraft
                    && acted.act().header().id().equals(draft)) {
                return readable(acted.act(), message, reader);
            }
            message = message.apply(event);
        }
        return false;
    }

    private Entry entry(
            Event event, MessageCase before, Official reader, Map<String, List<AnswerFileView.Shown>> files) {
        String at = show.time(event.occurredAt());
        if (event instanceof Event.Acted acted) {
            Command.Act act = acted.act();
            String who = show.holder(
                    act.header().actor().role(), act.header().actor().unit());
            boolean readable = readable(act, before, reader);
            return new Entry(
                    at,
                    who,
                    show.name(act.type()),
                    readable ? lines(act) : List.of(new Line("", show.label("hidden"))),
                    readable ? files.getOrDefault(act.header().id(), List.of()) : List.of(),
                    Show.Tone.CALM.css());
        }
        if (event instanceof Event.Alerted alerted) {
            boolean breach = alerted.alert().breach();
            return new Entry(
                    at,
                    "",
                    alerted.alert().beyond()
                            ? show.label(
                                    "alert.beyond",
                                    show.name(alerted.alert().obligation().kind()))
                            : show.label(
                                    breach ? "alert.breach" : "alert.warning",
                                    show.name(alerted.alert().obligation().kind()),
                                    show.rung(alerted.alert().rung())),
                    List.of(),
                    List.of(),
                    (breach ? Show.Tone.LATE : Show.Tone.SOON).css());
        }
        Event.Recounted recounted = (Event.Recounted) event;
        return new Entry(
                at,
                "",
                show.label("recounted", recounted.versions().regulation()),
                List.of(new Line(show.label("field.reason"), recounted.reason())),
                List.of(),
                Show.Tone.CALM.css());
    }

    /** Drafts and information are read by their unit, remarks and information by the lead, all of it by those above. */
    private static boolean readable(Command.Act act, MessageCase before, Official reader) {
        if (READ_ALL.contains(reader.role())) {
            return true;
        }
        @Nullable String unit = reader.unit();
        boolean own = unit != null && unit.equals(act.header().actor().unit());
        boolean leads = unit != null && unit.equals(before.lead().orElse(null));
        return switch (act.type()) {
            case SUBMIT_DRAFT -> own;
            case GIVE_INFORMATION, RETURN_FOR_REWORK -> own || leads;
            default -> true;
        };
    }

    private List<Line> lines(Command.Act act) {
        if (act instanceof MessageAct.GiveAccess) {
            return List.of();
        }
        return Codec.map(act).entrySet().stream()
                .filter(entry -> !HEADER.contains(entry.getKey()))
                .map(this::line)
                .toList();
    }

    private Line line(Map.Entry<String, Object> entry) {
        String value = entry.getValue() instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(entry.getValue());
        String shown = switch (entry.getKey()) {
            case "due" -> show.time(OffsetDateTime.parse(value).toInstant());
            case "obligation" -> show.name(ObligationKind.of(value));
            default -> show.choice(entry.getKey(), value);
        };
        return new Line(show.label("field." + entry.getKey()), Texts.visible(shown));
    }
}
