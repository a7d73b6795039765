package io.github.otklik.registry;

import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Fields;
import io.github.otklik.text.ProblemList;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a register from plain maps; collects all problems and gives a register only if there are none. */
final class RegistryReader {
    private static final int LONGEST_ID = 200;
    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_FACTS = 1_000;
    private static final List<String> OFFICIALS =
            Role.officials().stream().map(Role::id).toList();

    private final ProblemList problems = new ProblemList();
    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Map<String, Fields> first = new HashMap<>();

    PageRegistry read(Map<String, ?> map) {
        Fields top = Fields.of(map, problems);
        for (Fields fields : top.list("owners", MOST_PAGES)) {
            owner(fields);
        }
        List<PageRegistry.Entry> entries = new ArrayList<>();
        for (Fields fields : top.list("pages", MOST_PAGES)) {
            PageRegistry.Entry entry = entry(fields);
            if (entry != null) {
                entries.add(entry);
            }
        }
        top.noOthers("zone", "publications");
        problems.raise("a register", UnreadableException::new);
        return PageRegistry.of(owners.values(), entries);
    }

    private void owner(Fields fields) {
        int before = problems.count();
        String id = id(fields, "owner");
        Owner.Kind kind = fields.choice("kind", Owner.Kind.class);
        String name = fields.text("name", FactCheck.LONGEST);
        String ogrn = fields.optionalText("ogrn", LONGEST_ID);
        String inn = fields.optionalText("inn", LONGEST_ID);
        fields.noOthers();
        if (!ogrn.isEmpty() && !StateNumbers.isOgrn(ogrn)) {
            fields.wrong("ogrn", "13 digits, the last one a check digit");
        }
        if (!inn.isEmpty() && !StateNumbers.isInn(inn)) {
            fields.wrong("inn", "10 digits, the last one a check digit");
        }
        if (kind != null && problems.count() == before) {
            owners.put(id, new Owner(id, kind, name, ogrn, inn));
        }
    }

    private PageRegistry.@Nullable Entry entry(Fields fields) {
        int before = problems.count();
        String id = id(fields, "page");
        String ownerId = fields.text("owner", LONGEST_ID);
        Owner owner = owners.get(ownerId);
        if (owner == null && !ownerId.isEmpty() && !first.containsKey("owner " + ownerId)) {
            fields.wrong("owner", "the id of one of the owners");
        }
        String network = fields.text("network", LONGEST_ID);
        OfficialPage.Kind kind = fields.has("kind") ? fields.choice("kind", OfficialPage.Kind.class) : null;
        String tier = fields.optionalText("tier", LONGEST_ID);
        History<PageFact.Identity> identity = history(fields, "identity", RegistryReader::identity);
        int beforeStatus = problems.count();
        History<PageFact.Standing> status = history(fields, "status", RegistryReader::standing);
        boolean statusRead = problems.count() == beforeStatus;
        History<PageFact.Consent> consents = history(fields, "consents", RegistryReader::consent);
        History<PageFact.Person> people = history(fields, "people", RegistryReader::person);
        History<PageFact.Protection> protection = history(fields, "protection", RegistryReader::protection);
        History<PageFact.Presentation> presentation = history(fields, "presentation", RegistryReader::presentation);
        fields.noOthers();
        if (status.entries().isEmpty() && problems.count() == before) {
            fields.wrong("status", "a list with at least one entry");
        }
        boolean exemption = PageRegistry.Exemption.begins(status);
        if (exemption) {
            bare(fields, "identity", identity);
            bare(fields, "consents", consents);
            bare(fields, "people", people);
            bare(fields, "protection", protection);
            bare(fields, "presentation", presentation);
        }
        if (status.entries().stream()
                .anyMatch(entry -> exemption
                        ? !PageRegistry.Exemption.isOne(entry.value())
                        : entry.value().status() == PageStatus.EXEMPT)) {
            fields.wrong(
                    "status",
                    exemption ? "EXEMPT, then CLOSED if it was" : "without EXEMPT, which begins an exemption");
        }
        if (statusRead && !exemption && !fields.has("kind")) {
            fields.choice("kind", OfficialPage.Kind.class);
        }
        if (owner == null || problems.count() > before) {
            return null;
        }
        if (exemption) {
            return new PageRegistry.Exemption(id, owner, network, status);
        }
        return kind == null
                ? null
                : new OfficialPage(
                        id,
                        owner,
                        network,
                        kind,
                        tier.isEmpty() ? PageRules.tierOf(owner.kind()) : tier,
                        identity,
                        status,
                        consents,
                        people,
                        protection,
                        presentation);
    }

    /** Notes facts that an exemption cannot have. */
    private static void bare(Fields fields, String key, History<?> facts) {
        if (!facts.entries().isEmpty()) {
            fields.wrong(key, "left out of an exemption, which has no page");
        }
    }

    private String id(Fields fields, String what) {
        String id = fields.text("id", LONGEST_ID);
        if (id.chars().anyMatch(Character::isISOControl)) {
            fields.wrong("id", "a text without control characters");
        }
        Fields before = id.isEmpty() ? null : first.putIfAbsent(what + " " + id, fields);
        if (before != null) {
            problems.add(fields.path("id"), "given twice: " + Text.quoted(id), "first at " + before.path());
        }
        return id;
    }

    private <T extends PageFact> History<T> history(Fields page, String key, Function<Fields, @Nullable T> read) {
        List<History.Entry<T>> entries = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        int beforeAll = problems.count();
        for (Fields fields : page.list(key, MOST_FACTS)) {
            int before = problems.count();
            LocalDate since = fields.date("since");
            T fact = read.apply(key.equals("protection") ? fields.hiding() : fields);
            if (since != null) {
                if (since.isBefore(last)) {
                    fields.wrong("since", last + " or later; days do not go back");
                }
                last = since;
            }
            if (fact != null) {
                for (Flaw flaw : FactCheck.flaws(fact)) {
                    problems.add(
                            fields.path(flaw.field()) + ": " + flaw.sentence().text(Language.EN));
                }
            }
            if (since != null && fact != null && problems.count() == before) {
                entries.add(new History.Entry<>(since, fact));
            }
        }
        return problems.count() > beforeAll ? History.none() : new History<>(entries);
    }

    private static PageFact.Identity identity(Fields fields) {
        PageFact.Identity fact = new PageFact.Identity(
                fields.optionalText("externalId", LONGEST_ID),
                fields.optionalText("address", FactCheck.LONGEST),
                fields.optionalText("name", FactCheck.LONGEST));
        fields.noOthers();
        return fact;
    }

    private static PageFact.@Nullable Standing standing(Fields fields) {
        PageStatus status = fields.choice("status", PageStatus.class);
        String basis = fields.optionalText("basis", FactCheck.LONGEST);
        fields.noOthers();
        return status == null ? null : new PageFact.Standing(status, basis);
    }

    private static PageFact.@Nullable Consent consent(Fields fields) {
        String kind = fields.text("consent", LONGEST_ID);
        String document = fields.text("document", FactCheck.LONGEST);
        fields.noOthers();
        return kind.isBlank() || document.isBlank() ? null : new PageFact.Consent(kind, document);
    }

    private static PageFact.@Nullable Person person(Fields fields) {
        String duty = fields.text("duty", LONGEST_ID);
        String by = fields.choice("by", OFFICIALS);
        String name = fields.optionalText("name", FactCheck.LONGEST);
        LocalDate until = fields.optionalDate("until");
        fields.noOthers();
        return duty.isBlank() || by == null ? null : new PageFact.Person(duty, Role.of(by), name, until);
    }

    private static PageFact.Protection protection(Fields fields) {
        PageFact.Protection fact = new PageFact.Protection(
                fields.flag("twoFactor"),
                fields.optionalText("keeper", FactCheck.LONGEST),
                fields.optionalText("storage", FactCheck.LONGEST),
                fields.optionalDate("rotated"),
                fields.optionalText("credentials", FactCheck.LONGEST));
        fields.noOthers();
        return fact;
    }

    private static PageFact.Presentation presentation(Fields fields) {
        PageFact.Presentation fact = new PageFact.Presentation(
                fields.flag("description"), fields.optionalText("design", LONGEST_ID), fields.flag("mark"));
        fields.noOthers();
        return fact;
    }
}
