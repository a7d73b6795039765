package io.github.otklik.examples.desk.register;

import io.github.otklik.command.Actor;
import io.github.otklik.examples.desk.forms.Forms;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.registry.History;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageCommand;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of what may be done to an entry of the register, and the command that they say. */
@Component
class EntryForms {
    private static final String CONSENT = "consent-";
    private static final List<String> FACTS = Stream.of(
                    PageAct.IDENTIFY, PageAct.APPOINT, PageAct.PROTECT, PageAct.PRESENT)
            .map(PageAct::word)
            .toList();

    private final Register register;
    private final Show show;

    /** How a field is shown. */
    enum Input {
        LINE,
        DAY,
        CHECK,
        CHOICE
    }

    /** A field. */
    record Field(String name, String label, Input input, boolean required, String value, List<Forms.Option> options) {
        public boolean checked() {
            return value.equals("true");
        }
    }

    /** A form for an act; {@code open} when it was just refused. */
    record Form(String word, String title, List<Field> fields, boolean open) {}

    EntryForms(Register register, Show show) {
        this.register = register;
        this.show = show;
    }

    /** The words of all acts on an entry of that owner, in the order of a page's life. */
    List<String> words(PageRegistry.Entry entry, LocalDate today) {
        List<String> words = new ArrayList<>();
        if (entry instanceof OfficialPage page) {
            register.rules().consents(page.owner().kind()).stream()
                    .map(PageRules.Provision::key)
                    .filter(key -> !page.hasConsent(key, today))
                    .forEach(key -> words.add(CONSENT + key));
        }
        Stream.of(PageAct.AGREE, PageAct.ACTIVATE, PageAct.SUSPEND, PageAct.RESUME, PageAct.TRANSFER, PageAct.CLOSE)
                .map(PageAct::word)
                .forEach(words::add);
        if (entry instanceof OfficialPage) {
            words.addAll(FACTS);
        }
        return words;
    }

    /** The forms of what somebody may do to an entry today, filled in with what holds, or with what was just refused. */
    List<Form> of(PageRegistry registry, PageRegistry.Entry entry, Actor me, LocalDate today, Given tried) {
        return words(entry, today).stream()
                .filter(word ->
                        register.isPossible(registry, command(entry, word, me, new Given(word, today, Map.of()))))
                .map(word -> new Form(
                        word,
                        show.choice("page-act", word),
                        fields(entry, word, today, tried.word().equals(word) ? tried.values() : null),
                        tried.word().equals(word)))
                .toList();
    }

    /** The command that a form says. */
    PageCommand command(PageRegistry.Entry entry, String word, Actor me, Given given) {
        PageCommand.Header header = new PageCommand.Header(entry.id(), given.day(), me);
        if (word.startsWith(CONSENT)) {
            return new PageCommand.Add(
                    header, new PageFact.Consent(word.substring(CONSENT.length()), given.text("basis")));
        }
        return switch (PageAct.valueOf(word.toUpperCase(Locale.ROOT))) {
            case IDENTIFY ->
                new PageCommand.Add(
                        header,
                        new PageFact.Identity(given.text("externalId"), given.text("address"), given.text("name")));
            case APPOINT ->
                new PageCommand.Add(
                        header,
                        new PageFact.Person(
                                given.text("duty"),
                                Role.of(given.text("by").isEmpty() ? Role.ADVISER.id() : given.text("by")),
                                given.text("name"),
                                given.day("until")));
            case PROTECT ->
                new PageCommand.Add(
                        header,
                        new PageFact.Protection(
                                given.isChecked("twoFactor"),
                                given.text("keeper"),
                                given.text("storage"),
                                given.day("rotated"),
                                given.text("credentials")));
            case PRESENT ->
                new PageCommand.Add(
                        header,
                        new PageFact.Presentation(
                                given.isChecked("description"), given.text("design"), given.isChecked("mark")));
            default ->
                new PageCommand.Move(header, PageAct.valueOf(word.toUpperCase(Locale.ROOT)), given.text("basis"));
        };
    }

    private List<Field> fields(
            PageRegistry.Entry entry, String word, LocalDate today, @Nullable Map<String, String> tried) {
        if (!(entry instanceof OfficialPage page) || !FACTS.contains(word)) {
            return List.of(field("basis", Input.LINE, word.startsWith(CONSENT), "", List.of(), tried));
        }
        return switch (word) {
            case "identify" -> {
                PageFact.Identity now = page.identity(today);
                yield List.of(
                        line("name", now.name(), tried),
                        line("address", now.address(), tried),
                        line("externalId", now.externalId(), tried));
            }
            case "appoint" ->
                List.of(
                        field("duty", Input.CHOICE, true, "", duties(page), tried),
                        field("name", Input.LINE, false, "", List.of(), tried),
                        field("by", Input.CHOICE, true, "", roles(page), tried),
                        field("until", Input.DAY, false, "", List.of(), tried));
            case "protect" -> {
                PageFact.Protection now = page.protection()
                        .at(today)
                        .map(History.Entry::value)
                        .orElse(new PageFact.Protection(false, "", "", null, ""));
                LocalDate rotated = now.rotated();
                yield List.of(
                        field("twoFactor", Input.CHECK, false, String.valueOf(now.twoFactor()), List.of(), tried),
                        line("keeper", now.keeper(), tried),
                        line("storage", now.storage(), tried),
                        field("rotated", Input.DAY, false, rotated == null ? "" : rotated.toString(), List.of(), tried),
                        line("credentials", now.credentials(), tried));
            }
            default -> {
                PageFact.Presentation now = page.presentation()
                        .at(today)
                        .map(History.Entry::value)
                        .orElse(new PageFact.Presentation(false, "", false));
                yield List.of(
                        field("description", Input.CHECK, false, String.valueOf(now.description()), List.of(), tried),
                        line("design", now.design(), tried),
                        field("mark", Input.CHECK, false, String.valueOf(now.mark()), List.of(), tried));
            }
        };
    }

    private Field line(String name, String value, @Nullable Map<String, String> tried) {
        return field(name, Input.LINE, false, value, List.of(), tried);
    }

    /** A field with what was typed into it, or else what holds. */
    Field field(
            String name,
            Input input,
            boolean required,
            String value,
            List<Forms.Option> options,
            @Nullable Map<String, String> tried) {
        String shown = tried == null ? value : tried.getOrDefault(name, "");
        return new Field(
                name,
                show.label("page-field." + name),
                input,
                required,
                shown,
                options.stream()
                        .map(each -> new Forms.Option(
                                each.value(),
                                each.label(),
                                shown.isEmpty() ? each.selected() : each.value().equals(shown)))
                        .toList());
    }

    private List<Forms.Option> duties(OfficialPage page) {
        return register.rules().duties(page.owner().kind()).stream()
                .map(duty -> new Forms.Option(duty.key(), PageRules.dutyName(duty.key(), Language.RU), false))
                .toList();
    }

    private List<Forms.Option> roles(OfficialPage page) {
        Role own = register.rules().duties(page.owner().kind()).stream()
                .map(PageRules.Provision::role)
                .findFirst()
                .orElse(Role.ADVISER);
        return Stream.of(Role.ADVISER, Role.EXECUTOR)
                .map(role -> new Forms.Option(role.id(), show.name(role), role.equals(own)))
                .toList();
    }
}
