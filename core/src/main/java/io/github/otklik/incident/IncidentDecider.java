package io.github.otklik.incident;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.incident.Incident.State;
import io.github.otklik.incident.IncidentAct.Kind;
import io.github.otklik.incident.IncidentAct.Member;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides one act on an incident: the checks, in their order. */
final class IncidentDecider {
    private static final int LONGEST_FIELD = 1_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_VALUES = 100;

    private final Incidents.Rules rules;

    IncidentDecider(Incidents.Rules rules) {
        this.rules = rules;
    }

    Decision<Incident.Event> decide(Incident incident, IncidentAct act) {
        if (incident.accepted(act.header().id())) {
            return new Decision.AlreadyDone<>(act.header().id());
        }
        return objection(incident, act)
                .<Decision<Incident.Event>>map(Decision.Rejected::new)
                .orElseGet(() -> new Decision.Accepted<>(
                        List.of(new Incident.Event(incident.id(), incident.version() + 1, act))));
    }

    private Optional<Refusal> objection(Incident incident, IncidentAct act) {
        Instant latest = incident.clock();
        if (!act.header().actor().role().equals(rules.role())) {
            return no(
                    Code.WRONG_ROLE,
                    "wrong-role",
                    rules.role(),
                    act.header().actor().role());
        }
        if (act.header().at().isBefore(latest)) {
            return no(Code.OUT_OF_ORDER, "out-of-order", act.header().at(), latest);
        }
        State from = act.kind() == Kind.OPEN ? State.NEW : State.OPEN;
        if (incident.state() != from) {
            return no(Code.WRONG_STATE, "wrong-state", act.kind(), incident.state());
        }
        return ofMembers(incident, act).or(() -> ofFields(act));
    }

    /** What is wrong with the messages of an act, for those that have any. */
    private Optional<Refusal> ofMembers(Incident incident, IncidentAct act) {
        boolean joins = act.kind() == Kind.JOIN;
        int most = joins ? MOST_MEMBERS : act.kind() == Kind.LEAVE ? 1 : 0;
        if (act.members().size() > most) {
            return no(Code.INVALID, "too-many", act.members().size(), most);
        }
        if (act.members().isEmpty() && most > 0) {
            return no(Code.INVALID, "missing", "members");
        }
        Set<String> named = new HashSet<>();
        for (Member member : act.members()) {
            if (incident.has(member.message()) == joins) {
                return no(Code.MEMBER, joins ? "member" : "no-member", member.message());
            }
            if (!named.add(member.message())) {
                return no(Code.INVALID, "twice", member.message());
            }
            Optional<Refusal> flaw = ofMember(member);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> ofMember(Member member) {
        if (member.values().size() > MOST_VALUES) {
            return no(Code.INVALID, "too-many-values", member.values().size(), MOST_VALUES);
        }
        Optional<Refusal> flaw = field("message", member.message(), true, LONGEST_FIELD);
        for (Map.Entry<String, String> value : member.values().entrySet()) {
            flaw = flaw.or(() -> field("values", value.getKey(), true, LONGEST_FIELD))
                    .or(() -> field("values", value.getValue(), false, LONGEST_FIELD));
        }
        return flaw;
    }

    private Optional<Refusal> ofFields(IncidentAct act) {
        Optional<Refusal> flaw = field("id", act.header().id(), true, LONGEST_FIELD);
        return flaw.or(() -> switch (act.kind()) {
            case OPEN -> field("text", act.text(), true, LONGEST_FIELD);
            case LEAVE, CLOSE -> field("text", act.text(), false, LONGEST_FIELD);
            case JOIN -> Optional.<Refusal>empty();
            case DRAFT ->
                field("text", act.text(), true, LONGEST_TEXT)
                        .or(() -> Template.flaw(act.text()).flatMap(place -> no(Code.INVALID, "place", place)));
        });
    }

    private Optional<Refusal> field(String name, String value, boolean required, int most) {
        if (required && value.isBlank()) {
            return no(Code.INVALID, "missing", name);
        }
        return value.length() > most ? no(Code.INVALID, "too-long", name, most) : Optional.empty();
    }

    private Optional<Refusal> no(Code code, String key, Object... values) {
        return Optional.of(new Refusal(code, rules.clause(), Wording.sentence(key, values)));
    }
}
