package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What takes the fields of an act, each under its key; null, an empty text and an empty list are no field. */
interface Fields {
    /** Takes a field. */
    void tell(String key, @Nullable Object value);

    /** What a field is called. */
    static Sentence name(String key) {
        return Wording.sentence("field." + key);
    }

    /** What an act contains, as people read it: each field by its name, instants by the clock of a zone. */
    static Content of(Command.Act act, Regulation regulation, ZoneId zone) {
        List<Sentence> shown = new ArrayList<>();
        Pages.of(act.type()).fields(act, (key, value) -> {
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                shown.add(Wording.sentence("story.field", name(key), shown(value, regulation, zone)));
            }
        });
        return new Content(List.copyOf(shown));
    }

    private static Object shown(Object value, Regulation regulation, ZoneId zone) {
        if (value instanceof Instant instant) {
            return Years.local(instant, zone);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Command.Ground ground) {
            return regulation.grounds().stream()
                    .filter(each -> each.id().equals(ground.id()))
                    .findFirst()
                    .<Object>map(Title::of)
                    .orElse(ground);
        }
        if (value instanceof Command.Outcome outcome) {
            return regulation.outcomes().stream()
                    .filter(each -> each.id().equals(outcome.id()))
                    .findFirst()
                    .<Object>map(Title::of)
                    .orElse(outcome);
        }
        return value instanceof Importance degree ? named(degree, regulation.degrees()) : value;
    }

    /** A degree or a role by the name that the act gives it, which stored events do not have. */
    static <T> T named(T value, List<T> ofTheAct) {
        return ofTheAct.stream().filter(value::equals).findFirst().orElse(value);
    }

    /** A declared term by the name that the act gives it, which stored events do not have. */
    static ObligationKind named(ObligationKind kind, Regulation act) {
        return act.norm(kind).map(Norm::kind).orElse(kind);
    }

    /**
     * What an act contains.
     *
     * @param fields  its fields, in order
     */
    record Content(List<Sentence> fields) {
        String text(Language language) {
            String all = fields.stream().map(field -> field.text(language)).collect(Collectors.joining("; "));
            return fields.isEmpty() ? "" : ": " + all;
        }
    }

    /**
     * What a ground or an outcome is called.
     *
     * @param type  the name of its type among the texts
     * @param id  its id
     * @param title  its title in the act
     */
    record Title(String type, String id, String title) {
        static Title of(Provision.Ground ground) {
            return new Title("Ground", ground.id(), ground.title());
        }

        static Title of(Provision.Outcome outcome) {
            return new Title("Outcome", outcome.id(), outcome.title());
        }
    }
}
