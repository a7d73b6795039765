package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.OnDuty;
import io.github.otklik.examples.desk.show.Reading;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.State;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board: a column for each state, the most pressing first, with the next duty and its holder. */
@Controller
public class BoardPages {
    private static final int CARDS = 20;
    private static final int FOUND = 50;
    private static final int MOST_PAGES = 100_000;
    private static final int ALERTS = 8;
    private static final int BEGINNING = 140;

    private static final Comparator<Obligation> BY_DUE =
            Comparator.comparing(Obligation::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Messages messages;
    private final EventStore store;
    private final Rules rules;
    private final Office office;
    private final Show show;
    private final Cases cases;
    private final OnDuty onDuty;
    private final Reading reading;
    private final BulkActs bulk;
    private final FilteredMessages filtered;
    private final SavedFilters saved;

    /** A message on the board. */
    record Card(
            String id,
            int version,
            String network,
            String text,
            boolean important,
            String state,
            String lead,
            String duty,
            String holder,
            String person,
            String due,
            String left,
            String tone) {}

    /** The messages of a state. */
    record Column(String title, String state, int count, List<Card> cards) {}

    /** A line of the latest alerts. */
    record AlertLine(String message, String text, String at, boolean breach) {}

    BoardPages(
            Messages messages,
            EventStore store,
            Rules rules,
            Office office,
            Show show,
            Cases cases,
            OnDuty onDuty,
            Reading reading,
            BulkActs bulk,
            FilteredMessages filtered,
            SavedFilters saved) {
        this.messages = messages;
        this.store = store;
        this.rules = rules;
        this.office = office;
        this.show = show;
        this.cases = cases;
        this.onDuty = onDuty;
        this.reading = reading;
        this.bulk = bulk;
        this.filtered = filtered;
        this.saved = saved;
    }

    @GetMapping("/")
    String board(
            @RequestParam Map<String, String> values,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal Official me,
            Model model) {
        Filter filter = Filter.of(values, office);
        @Nullable String unit = me.bounded() ? me.unit() : filter.unit().isEmpty() ? null : filter.unit();
        Instant now = cases.now();
        int shown = Math.max(0, Math.min(page, MOST_PAGES));
        if (filter.lists()) {
            listed(model, title(filter), filtered.count(filter, me), shown);
            model.addAttribute("found", cards(filtered.page(filter, me, FOUND, shown * FOUND), unit, now));
        } else {
            model.addAttribute("columns", columns(unit, now));
        }
        model.addAttribute("queued", messages.queued(me.role().id(), me.unit()));
        model.addAttribute("bulk", filter.lists() ? bulk.forms(me) : List.of());
        model.addAttribute("commandId", UUID.randomUUID().toString());
        model.addAttribute("filter", filter);
        model.addAttribute("query", filter.query());
        model.addAttribute("saved", saved.of(me));
        model.addAttribute("states", states(filter));
        model.addAttribute("sorts", sorts(filter));
        model.addAttribute("networks", office.networks());
        model.addAttribute("calendar", calendarEnds(now));
        model.addAttribute("alerts", alerts(unit));
        model.addAttribute("units", me.bounded() ? List.of() : office.units());
        model.addAttribute("unit", unit == null ? "" : unit);
        model.addAttribute("now", show.time(now));
        return "board";
    }

    private List<Forms.Option> states(Filter filter) {
        return Stream.of(State.values())
                .filter(State::open)
                .map(each -> new Forms.Option(
                        each.name(),
                        show.name(each),
                        filter.state().filter(each::equals).isPresent()))
                .toList();
    }

    private List<Forms.Option> sorts(Filter filter) {
        return Stream.of(Filter.Sort.values())
                .map(each -> new Forms.Option(
                        each.word(),
                        show.label("board.sort." + each.word()),
                        filter.sort().filter(each::equals).isPresent()))
                .toList();
    }

    private String title(Filter filter) {
        if (filter.mine()) {
            return show.label("board.mine");
        }
        return filter.q().isEmpty()
                ? filter.state().map(show::name).orElse(show.label("board.listed"))
                : show.label("board.found");
    }

    /** What a list is of, how long it is as a whole, and the pages before and after the one shown, or -1. */
    private static void listed(Model model, String title, int count, int page) {
        model.addAttribute("listed", title);
        model.addAttribute("count", count);
        model.addAttribute("first", Math.min(count, page * FOUND + 1));
        model.addAttribute("before", page > 0 ? page - 1 : -1);
        model.addAttribute("after", (page + 1) * FOUND < count ? page + 1 : -1);
    }

    /** A warning when terms will soon reach beyond the calendar, null before. */
    private @Nullable String calendarEnds(Instant now) {
        Optional<Instant> reach = rules.current(now).reach(now);
        if (reach.isEmpty()) {
            return show.label("board.calendar-ended");
        }
        return reach.get().isAfter(now.plus(Rules.CALENDAR_WARNING))
                ? null
                : show.label("board.calendar-ends", show.time(reach.get()));
    }

    private List<Column> columns(@Nullable String unit, Instant now) {
        Map<State, Integer> counts = messages.counts(unit);
        List<Column> columns = new ArrayList<>();
        for (State state : State.values()) {
            int count = counts.getOrDefault(state, 0);
            if (state.open() || count > 0) {
                List<Messages.Row> rows = count == 0 ? List.of() : messages.pressing(state, unit, CARDS);
                columns.add(new Column(show.name(state), state.name(), count, cards(rows, unit, now)));
            }
        }
        return columns;
    }

    private List<Card> cards(List<Messages.Row> rows, @Nullable String unit, Instant now) {
        var streams = store.load(rows.stream().map(Messages.Row::id).toList());
        return rows.stream()
                .map(row -> card(row, MessageCase.of(row.id(), streams.getOrDefault(row.id(), List.of())), unit, now))
                .toList();
    }

    private Card card(Messages.Row row, MessageCase message, @Nullable String unit, Instant present) {
        Instant now = message.asOf(present);
        Procedure procedure = rules.find(message, now).orElse(null);
        List<Obligation> open = procedure == null ? List.of() : Streams.open(procedure.obligations(message, now));
        Obligation duty = open.stream()
                .filter(each -> unit == null || Show.heldBy(each, unit))
                .min(BY_DUE)
                .or(() -> open.stream().min(BY_DUE))
                .orElse(null);
        return new Card(
                row.id(),
                message.version(),
                row.network(),
                row.body().isBlank() ? show.label("card.no-text") : reading.beginning(row.body(), BEGINNING),
                row.important(),
                show.name(row.state()),
                Objects.requireNonNullElse(row.lead(), ""),
                duty == null ? "" : show.name(duty.kind()),
                duty == null ? "" : show.holder(duty),
                duty == null || procedure == null ? "" : onDuty.person(procedure, duty, now),
                duty == null ? "" : show.time(duty.due()),
                procedure == null ? show.label("left.uncounted") : duty == null ? "" : show.left(procedure, duty, now),
                (duty == null || procedure == null ? Show.Tone.CALM : show.tone(procedure, duty, now)).css());
    }

    private List<AlertLine> alerts(@Nullable String unit) {
        Set<String> told = new HashSet<>();
        return messages.alerts(unit, 4 * ALERTS).stream()
                .filter(alert -> told.add(alert.message() + alert.obligation()))
                .limit(ALERTS)
                .map(alert -> new AlertLine(
                        alert.message(),
                        show.name(Obligation.Id.parse(alert.obligation()).kind()),
                        show.time(alert.at()),
                        alert.breach()))
                .toList();
    }
}
