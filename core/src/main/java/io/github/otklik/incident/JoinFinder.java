package io.github.otklik.incident;

import io.github.otklik.incident.Incidents.Proposal;
import io.github.otklik.repeat.RepeatIndex;
import io.github.otklik.text.Text;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Reason;
import io.github.otklik.triage.Triaged.Surge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds messages that may belong to an incident. */
final class JoinFinder {
    /** How many messages that are most alike are looked at, as some of them may be no members. */
    private static final int LOOKED_AT = 5;

    private final Incidents.Rules rules;
    private final RepeatIndex index;
    private final Map<String, List<Surge>> surges = new HashMap<>();

    JoinFinder(Incidents.Rules rules, RepeatIndex index, List<Surge> surges) {
        this.rules = rules;
        this.index = index;
        for (Surge surge : surges) {
            if (surge.proposed()) {
                this.surges
                        .computeIfAbsent(folded(surge.topic()), topic -> new ArrayList<>())
                        .add(surge);
            }
        }
    }

    List<Proposal> find(Incident incident, List<Post> posts) {
        List<Proposal> proposals = new ArrayList<>();
        if (incident.state() == Incident.State.OPEN) {
            for (Post post : posts) {
                List<Reason> reasons = incident.has(post.id()) ? List.of() : reasons(incident, post);
                if (!reasons.isEmpty()) {
                    proposals.add(new Proposal(post.id(), reasons));
                }
            }
        }
        return Collections.unmodifiableList(proposals);
    }

    private List<Reason> reasons(Incident incident, Post post) {
        List<Reason> reasons = new ArrayList<>();
        index.find(post.text(), LOOKED_AT).stream()
                .filter(found -> found.repeat().same() && incident.has(found.id()))
                .findFirst()
                .ifPresent(found -> reasons.add(Wording.reason(
                        rules.clause(),
                        "like",
                        found.id(),
                        Math.round(100 * found.repeat().similarity()))));
        for (String topic : post.topics()) {
            surges.getOrDefault(folded(topic), List.of()).stream()
                    .filter(surge -> isOf(surge, post))
                    .findFirst()
                    .ifPresent(surge -> reasons.add(Wording.reason(
                            rules.clause(),
                            "surge",
                            surge.topic(),
                            surge.place(),
                            surge.count(),
                            surge.toInclusive())));
        }
        return reasons;
    }

    private static boolean isOf(Surge surge, Post post) {
        return folded(surge.place()).equals(folded(post.place()))
                && post.at().isAfter(surge.fromExclusive())
                && !post.at().isAfter(surge.toInclusive());
    }

    private static String folded(String name) {
        return Text.tidy(name).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
