package io.github.otklik;

import static java.util.Objects.requireNonNull;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.advice.MannerCheck;
import io.github.otklik.calendar.CalendarImport;
import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.DayKind;
import io.github.otklik.calendar.EventMeanings;
import io.github.otklik.calendar.Overlay;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Sentence;
import io.github.otklik.duty.Duties;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.lifecycle.Term;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.publication.ContentReview;
import io.github.otklik.publication.PublicationPlan;
import io.github.otklik.registry.History;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.PageStatus;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Regulations;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.repeat.RepeatIndex;
import io.github.otklik.retention.Retention;
import io.github.otklik.text.Copies;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.threeten.extra.Interval;

/** A small office: its calendar, a message with some acts, a page; the samples are what it leads to. */
final class SampleOffice {
    private static final Instant ACCESS = Instant.parse("2026-03-02T03:00:00Z");
    private static final Instant LATER = ACCESS.plus(Duration.ofDays(30));
    private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private SampleOffice() {}

    static Samples samples() {
        Samples samples = new Samples();
        WorkingCalendar calendar = calendar().build();
        samples.add(calendar);
        samples.fresh(WorkingCalendar.Builder.class, SampleOffice::calendar);
        samples.fresh(ModerationFilter.Builder.class, ModerationFilter::builder);
        samples.fresh(RepeatDetector.Builder.class, RepeatDetector::builder);
        samples.add(List.of(
                ProductionCalendar.russia(),
                Overlay.nonWorkingDays2020And2021(),
                EventMeanings.known(),
                CalendarImport.of("x.ics").years(2026, 2026),
                DayHours.parse("09:00-18:00"),
                WeeklySchedule.parse("Mo-Fr 09:00-18:00"),
                Role.CURATOR,
                Importance.NORMAL));
        refusals(samples, calendar);
        calendars(samples, calendar);
        regulation(samples);
        duties(samples);
        incidents(samples);
        lifecycle(samples, calendar);
        pages(samples);
        moderation(samples);
        RepeatIndex repeats = RepeatDetector.standard().index().with("m1", "Яма на Мира, 5");
        samples.add(List.of(
                ModerationFilter.standard(),
                RepeatDetector.standard(),
                repeats,
                repeats.find("Яма на Мира, 5", 1),
                TriagePolicy.standard(),
                Triage.of(ModerationFilter.standard(), RepeatDetector.standard(), TriagePolicy.standard()),
                io.github.otklik.triage.History.of(List.of(), ACCESS),
                AnswerCheck.standard(),
                MannerCheck.standard()));
        return samples;
    }

    private static WorkingCalendar.Builder calendar() {
        return WorkingCalendar.builder(OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .production(ProductionCalendar.russia());
    }

    private static void calendars(Samples samples, WorkingCalendar calendar) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        samples.add(calendar.explain(Interval.of(ACCESS, Duration.ofDays(3))));
        samples.add(ProductionCalendar.russia().day(first));
        Supplier<Object> ics = () -> new StringReader(calendar.toICalendar(first, LocalDate.of(2026, 12, 31), ACCESS));
        Supplier<Object> xml = () -> new StringReader(
                "<calendar year='2026'><days><day d='01.01' t='1'/></days></calendar>".replace('\'', '"'));
        samples.named("CalendarImport.readICalendar.reader", ics);
        samples.named("CalendarImport.readXmlCalendar.reader", xml);
        samples.named("CalendarImport.swapped.worked", () -> LocalDate.of(2026, 3, 7));
        samples.named("CalendarImport.swapped.swappedWith", () -> LocalDate.of(2026, 3, 9));
        samples.named("CalendarImport.years.first", () -> 2026);
        samples.named("CalendarImport.years.last", () -> 2026);
        samples.named("DayHours.parse.text", () -> "09:00-18:00");
        samples.named("DayHours$Stretch.close", () -> 600);
        samples.text("Overlay.load", "overlay X\nact a Приказ\n2026-03-02 off by a");
        samples.text("ProductionCalendar.load", "year 2026 known 2025-09-01\n2026-01-01 holiday");
        samples.named("ProductionCalendar.loadXmlCalendar.reader", xml);
        String loading = "ProductionCalendar.loadICalendar";
        samples.named(loading + ".reader", ics);
        samples.named(loading + ".firstYear", () -> 2026);
        samples.named(loading + ".lastYear", () -> 2026);
        samples.named("ProductionDay.kind", () -> DayKind.MOVED_OFF);
        samples.named("WeeklySchedule.parse.text", () -> "Mo-Fr 09:00-18:00");
        samples.text("WorkingCalendar.load", "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\nproduction ru");
        samples.named("WorkingCalendar$Builder.projectThrough.year", () -> 2030);
    }

    private static void regulation(Samples samples) {
        samples.named("Importance.of.id", () -> "HIGH");
        samples.named("ObligationKind.of.id", () -> "ROUTE");
        samples.named("Role.of.id", () -> "CURATOR");
        samples.named("Measure.days", () -> 0);
        samples.named("Measure.before", Optional::empty);
        samples.named("Provision$Threshold.left", () -> Duration.ZERO);
        String act = Regulation.decree().toText();
        samples.text("Regulation.load", act);
        samples.named("TriagePolicy.parse.text", () -> resource(TriagePolicy.class, "policy.txt"));
    }

    private static String resource(Class<?> owner, String name) {
        try (InputStream in = requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moderation(Samples samples) {
        samples.add(ModerationFilter.standard().examine("дурак, иди на хуй"));
        samples.add(Opinion.standard());
        samples.named("Opinion.of.file", () -> Opinion.standard().bytes());
        samples.named("Opinion.train.rows", () -> "a\tito\tвас ждёт скидка\nb\t-\tвас ждут в школе");
        samples.named("Finding.end", () -> 5);
        samples.named("ModerationFilter$Builder.allow.patterns", () -> new String[] {"а"});
        samples.named("ModerationFilter$Builder.word.word", () -> "бяк");
        String words = "[бяка] VULGAR\nroot: бяк\nword: бяка";
        samples.named("ModerationFilter$Builder.lexicon.entries", () -> words);
        samples.named("OwnWords.builder.text", () -> words);
        samples.named("AnswerCheck.allowing.contacts", () -> List.of("@omsk.ru"));
        samples.named("AnswerCheck.without.rules", () -> List.of("off-topic"));
    }

    private static void refusals(Samples samples, WorkingCalendar calendar) {
        try {
            calendar.isWorkingDay(LocalDate.of(1990, 1, 1));
        } catch (UncoveredDateException e) {
            samples.add(e);
        }
        try {
            Regulation.load(new StringReader("?"), "act");
        } catch (UnreadableException e) {
            samples.add(e);
        }
        samples.add(new UnreadableException("x", List.of("y"), 1));
    }

    private static void lifecycle(Samples samples, WorkingCalendar calendar) {
        Regulation act = Regulation.decree();
        Procedure procedure = Procedure.of(act, Calendars.of(calendar));
        MessageCase message = MessageCase.of("m");
        List<Event> events = new ArrayList<>();
        for (Command command : List.of(
                new MessageAct.GiveAccess(header("1", 0, Actor.of(Role.MINISTRY)), "vk", "a", "Яма"),
                new MessageAct.Classify(
                        header("2", 1, Actor.of(Role.CURATOR)), List.of("roads"), "Омск", Importance.NORMAL),
                new MessageAct.Route(header("3", 2, Actor.of(Role.CURATOR)), "works", List.of()),
                new Command.Tick(LATER))) {
            Decision.Accepted<Event> accepted = (Decision.Accepted<Event>) procedure.decide(message, command);
            message = message.applyAll(accepted.events());
            events.addAll(accepted.events());
            samples.add(accepted);
        }
        streams(samples, events);
        samples.add(procedure.obligations(message, LATER));
        samples.add(procedure.explain(
                message, procedure.obligations(message, LATER).get(0).id(), LATER));
        samples.add(Compliance.of(procedure, Map.of("m", events), LATER));
        samples.add(List.of(message, procedure, Procedures.of(List.of(procedure)), Regulations.of(List.of(act))));
        samples.add(Feasibility.of(act));
        samples.add(Calendars.of(calendar));
    }

    private static void streams(Samples samples, List<Event> events) {
        Event.Acted acted = (Event.Acted) events.get(0);
        Event unnumbered = new Event.Acted(acted.act(), acted.recordedAt(), acted.versions(), acted.terms());
        samples.named("Codec.command.map", () -> Codec.map(acted.act()));
        samples.named("Codec.header.map", () -> Codec.map(acted.act()));
        samples.named("Codec.event.map", () -> Codec.map(events.get(0)));
        samples.named("Compliance.of.streams", () -> Map.of("m", events));
        samples.named("Compliance.of.asOf", () -> LATER);
        samples.named("Compliance.of.period", () -> Compliance.Period.ALL);
        samples.named(
                "Compliance.plus.other",
                () -> new Compliance(Compliance.Period.ALL, LATER, List.of(), List.of(), List.of()));
        samples.named("Compliance$Figure.received", () -> 3);
        samples.named("Compliance$Period.to", () -> LATER);
        samples.named("Extract.of.id", () -> "m");
        samples.named("Extract.of.events", () -> events);
        samples.named("Extract.of.asOf", () -> LATER);
        samples.add(Retention.standard());
        samples.text("Retention.load", "Текст: через 1 год после окончания; x");
        samples.named("Retention.due.streams", () -> Map.of("m", events));
        samples.named("Retention$Rule.after", () -> Period.ofDays(1));
        samples.named("MessageCase.apply.event", () -> unnumbered);
        samples.named("MessageCase.applyAll.events", () -> List.of(unnumbered));
        samples.named("MessageCase.of.id", () -> "m");
        samples.named("MessageCase.of.events", () -> events);
        samples.named("Obligation$Lateness.verdict", () -> Lateness.Verdict.LATE);
        samples.named("Explanation.naming.constant", () -> Lateness.Verdict.LATE);
        samples.named("Regulation.citation.subject", () -> "OBSCENE");
        samples.named("Obligation$Id.kind", () -> ObligationKind.CO_INFO);
        samples.named("Obligation$Id.parse.text", () -> "ROUTE/1");
        samples.named("Term$Outcome.end", () -> Term.End.MET);
    }

    private static Command.Header header(String id, int minute, Actor actor) {
        return Command.Header.of(id, ACCESS.plus(Duration.ofMinutes(minute)), actor);
    }

    private static void incidents(Samples samples) {
        IncidentAct open = IncidentAct.open(header("1", 0, Actor.of(Role.CURATOR)), "Прорыв");
        Incident incident = Incident.of("x");
        samples.add(List.of(open, incident, Incidents.of(Incidents.Rules.elizovo()), Incidents.Rules.elizovo()));
        samples.named("Incident.apply.event", () -> new Incident.Event("x", 1, open));
        samples.named("Incident.applyAll.events", () -> List.of(new Incident.Event("x", 1, open)));
        samples.named("IncidentAct.of.map", open::map);
        samples.named("Incidents$Rules.within", Optional::empty);
    }

    private static void duties(Samples samples) {
        String people = "Назначен куратор с 2026-01-01: А\nОтсутствует с 2026-03-02: А; замещает Б";
        samples.add(Duties.load(new StringReader(people), "people.txt"));
        samples.text("Duties.load", people);
        samples.named("DutyRow$Absence.substitute", () -> "y");
    }

    private static void pages(Samples samples) {
        PageRules rules = PageRules.decree();
        Owner owner = Owner.of("works", Owner.Kind.UNIT, "Отдел");
        OfficialPage page = new OfficialPage(
                "x",
                owner,
                "vk",
                OfficialPage.Kind.COMMUNITY,
                "unit",
                History.of(DAY, new PageFact.Identity("1", "https://vk.com/x", "Отдел")),
                History.of(DAY, new PageFact.Standing(PageStatus.PLANNED, "")),
                History.none(),
                History.none(),
                History.none(),
                History.none());
        samples.named("OfficialPage.identity", page::identity);
        samples.named("OfficialPage.status", page::status);
        for (String history : List.of("consents", "people", "protection", "presentation")) {
            samples.named("OfficialPage." + history, History::none);
        }
        samples.named(
                "PageRegistry$Exemption.status",
                () -> History.of(DAY, new PageFact.Standing(PageStatus.EXEMPT, "акт")));
        samples.named("Owner.ogrn", () -> "");
        samples.named("Owner.inn", () -> "");
        samples.named("PageCommand$Move.type", () -> PageAct.AGREE);
        samples.text("PageRules.load", resource(PageRules.class, "moskalenki-2022-08.txt"));
        samples.named("RegistryCodec.read.map", () -> Map.of("owners", List.of()));
        samples.named("PageBook.read.map", () -> Map.of("zone", "Asia/Omsk"));
        samples.fresh(Sentence.Words.class, () -> (Sentence.Words) SampleOffice::echo);
        samples.named("Sentence.with.change", () -> UnaryOperator.identity());
        samples.add(Sentence.of("Да", "Yes"));
        samples.add(Refusal.Code.INVALID);
        samples.add(page);
        PageRegistry registry = PageRegistry.of(List.of(owner), List.of(page));
        samples.add(List.of(rules, registry, registry.publicExtract(rules, DAY), ContentReview.of(rules)));
        samples.add(PublicationPlan.of(rules, registry, OMSK, List.of()));
    }

    private static String echo(String key, List<Object> values, Language language) {
        return requireNonNull(key, "key") + Copies.list(values, "values") + requireNonNull(language, "language");
    }
}
