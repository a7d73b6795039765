package io.github.otklik.examples.desk.forms;

import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.regulation.CommandType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Whether what a form names is there: the library takes units, messages and addresses as the host gives them. */
@Component
public class References {
    private final Office office;
    private final Messages messages;
    private final Show show;

    References(Office office, Messages messages, Show show) {
        this.office = office;
        this.messages = messages;
        this.show = show;
    }

    /** What is wrong with the references of an act on a message, or nothing. */
    public Optional<String> flaw(CommandType type, String id, MultiValueMap<String, String> values, Official me) {
        return switch (type) {
            case ROUTE -> {
                List<String> units = new ArrayList<>(values.getOrDefault("coExecutors", List.of()));
                units.add(Forms.first(values, "lead"));
                yield units.stream()
                        .filter(unit -> !unit.isBlank() && !office.units().contains(unit))
                        .findFirst()
                        .map(unit -> show.label("error.unknown-unit", Texts.visible(unit)));
            }
            case LINK_REPEAT -> {
                String of = Texts.storable(Forms.first(values, "of").strip());
                boolean there = of.isEmpty()
                        || (!of.equals(id) && messages.find(of, me.unit()).isPresent());
                yield there ? Optional.empty() : Optional.of(show.label("error.no-messages", Texts.visible(of)));
            }
            case SUBMIT_DRAFT -> {
                String text = Forms.first(values, "text");
                yield text.isBlank()
                        ? Optional.of(show.label("error.empty-draft"))
                        : isChosen(values)
                                ? Optional.of(show.label("answer-file.unsent"))
                                : Places.unfilled(text)
                                        .map(place -> show.label("error.unfilled", Texts.visible(place)));
            }
            case PUBLISH -> {
                String network = Forms.first(values, "network");
                yield network.isBlank() || office.networks().contains(network)
                        ? url(Forms.first(values, "url"))
                        : Optional.of(show.label("error.unknown-network", Texts.visible(network)));
            }
            default -> Optional.empty();
        };
    }

    /** Whether a photo or a link was filled in and not put beside the draft. */
    private static boolean isChosen(MultiValueMap<String, String> values) {
        return !Forms.first(values, "photo").isBlank()
                || !Forms.first(values, "link").isBlank();
    }

    /** What is wrong with the address of an answer, or nothing. */
    public Optional<String> url(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.empty() : Optional.of(show.label("error.no-url"));
        } catch (URISyntaxException e) {
            return Optional.of(show.label("error.no-url"));
        }
    }
}
