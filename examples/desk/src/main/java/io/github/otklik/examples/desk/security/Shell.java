package io.github.otklik.examples.desk.security;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.forms.DraftKey;
import io.github.otklik.examples.desk.forms.Drafts;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.regulation.CommandType;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has: who is signed in, and where he may go. */
@ControllerAdvice
class Shell {
    private static final List<Access.Page> MENU = List.of(
            Access.Page.INCIDENTS,
            Access.Page.MODERATION,
            Access.Page.TEMPLATES,
            Access.Page.COMPLIANCE,
            Access.Page.REGISTER,
            Access.Page.REGULATION,
            Access.Page.AUDIT,
            Access.Page.DELIVERIES,
            Access.Page.RECOUNT,
            Access.Page.RETENTION,
            Access.Page.TOKENS,
            Access.Page.PEOPLE);

    private final Office office;
    private final Rules rules;
    private final Drafts drafts;
    private final Show show;
    private final Cases cases;

    /** An entry of the menu. */
    record Entry(String address, String title) {}

    /**
     * What the head of every page shows, after how many seconds without a request the session ends, and what was typed into the forms
     * of the page, as JSON.
     */
    record Head(
            String office,
            @Nullable String name,
            String role,
            List<Entry> menu,
            int session,
            @Nullable String drafts) {}

    Shell(Office office, Rules rules, Drafts drafts, Show show, Cases cases) {
        this.office = office;
        this.rules = rules;
        this.drafts = drafts;
        this.show = show;
        this.cases = cases;
    }

    @ModelAttribute("head")
    Head head(@AuthenticationPrincipal @Nullable Official me, HttpServletRequest request) {
        if (me == null) {
            return new Head(office.name(), null, "", List.of(), 0, null);
        }
        if (me.unready()) {
            return new Head(office.name(), me.name(), show.holder(me.role(), me.unit()), List.of(), 0, null);
        }
        List<Entry> menu = new ArrayList<>();
        menu.add(new Entry("/", show.label("page.MESSAGES")));
        if (rules.current(cases.now())
                .regulation()
                .roles(CommandType.GIVE_ACCESS)
                .contains(me.role())) {
            menu.add(new Entry("/new", show.label("page.NEW")));
        }
        MENU.stream()
                .filter(page -> page.open(me.role()))
                .map(page -> new Entry("/" + page.name().toLowerCase(Locale.ROOT), show.label("page." + page.name())))
                .forEach(menu::add);
        HttpSession session = request.getSession(false);
        int seconds = session == null ? 0 : session.getMaxInactiveInterval();
        return new Head(
                office.name(), me.name(), show.holder(me.role(), me.unit()), menu, seconds, drafts(me, request));
    }

    private @Nullable String drafts(Official me, HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        // What tells of an error has no forms, and must be shown while the database is down.
        boolean looked = request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("GET")
                && DraftKey.of(page + "#x").isPresent();
        String kept = looked ? drafts.json(me.getUsername(), page) : "";
        return kept.isEmpty() ? null : kept;
    }
}
