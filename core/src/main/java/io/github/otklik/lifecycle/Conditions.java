package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an act asks about a message: facts that no line of the act mentions are left out, so that they tell nothing apart. */
final class Conditions {
    private final Importance first;
    private final Map<Importance, Circumstances> plain = new HashMap<>();
    private final List<Condition.Topic> topics = new ArrayList<>();
    private final List<Condition.Network> networks = new ArrayList<>();
    private boolean repetition;

    Conditions(Regulation regulation, List<Norm> norms) {
        first = regulation.degrees().get(0);
        regulation.degrees().forEach(degree -> plain.put(degree, Circumstances.of(degree)));
        norms.forEach(norm -> norm.cases().forEach(each -> add(each.condition())));
        regulation.calendars().stream().map(Provision.OwnCalendar::condition).forEach(this::add);
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Topic topic) {
            topics.add(topic);
        } else if (condition instanceof Condition.Network network) {
            networks.add(network);
        } else if (condition instanceof Condition.Repeated) {
            repetition = true;
        }
    }

    /** What is to be known of a message as it stands. */
    Circumstances of(Facts facts) {
        return of(facts.weight(), facts.network());
    }

    /** What is to be known of a message of a network that is or was of such a weight. */
    Circumstances of(Weight weight, String network) {
        Importance degree = Objects.requireNonNullElse(weight.importance(), first);
        if (topics.isEmpty() && networks.isEmpty() && !(repetition && weight.repeated())) {
            Circumstances known = plain.get(degree);
            return known == null ? Circumstances.of(degree) : known;
        }
        Circumstances all = new Circumstances(degree, Set.copyOf(weight.topics()), network, weight.repeated());
        Set<String> asked = topics.stream()
                .filter(topic -> topic.applies(all))
                .map(Condition.Topic::name)
                .collect(Collectors.toSet());
        boolean named = networks.stream().anyMatch(each -> each.applies(all));
        return new Circumstances(degree, asked, named ? network : "", repetition && weight.repeated());
    }

    /** Whether the network of a message matters. */
    boolean askForNetwork() {
        return !networks.isEmpty();
    }

    /** Whether a classification may change what a condition says. */
    static boolean isClassified(Condition condition) {
        return condition instanceof Condition.Degree || condition instanceof Condition.Topic;
    }
}
