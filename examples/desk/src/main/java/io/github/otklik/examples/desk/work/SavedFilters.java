package io.github.otklik.examples.desk.work;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The filters that people keep for themselves, each under a name of his own. */
@Controller
class SavedFilters {
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final Office office;
    private final Show show;

    /** A filter that somebody kept. */
    record Saved(long id, String name, String query) {}

    SavedFilters(JdbcClient jdbc, Office office, Show show) {
        this.jdbc = jdbc;
        this.office = office;
        this.show = show;
    }

    /** Those that somebody kept. */
    List<Saved> of(Official me) {
        return jdbc.sql("select id, name, query from saved_filter where login = ? order by lower(name), id")
                .param(me.getUsername())
                .query((row, number) -> new Saved(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    @PostMapping("/filters")
    String keep(
            @RequestParam Map<String, String> values, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        Filter filter = Filter.of(values, office);
        String name = Texts.storable(values.getOrDefault("name", "").strip());
        String refusal = "";
        if (name.isEmpty() || name.length() > LONGEST) {
            refusal = show.label("filter.name", LONGEST);
        } else if (of(me).stream().noneMatch(each -> each.name().equals(name)) && of(me).size() >= MOST) {
            refusal = show.label("filter.most", MOST);
        }
        if (refusal.isEmpty()) {
            jdbc.sql("""
                            insert into saved_filter (login, name, query) values (?, ?, ?)
                            on conflict (login, name) do update set query = excluded.query""").params(me.getUsername(), name, filter.query()).update();
            after.addFlashAttribute("done", show.label("filter.kept", Texts.visible(name)));
        } else {
            after.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/?" + filter.query();
    }

    @PostMapping("/filters/{id}/remove")
    String remove(@PathVariable long id, @AuthenticationPrincipal Official me, RedirectAttributes after) {
        int removed = jdbc.sql("delete from saved_filter where id = ? and login = ?")
                .params(id, me.getUsername())
                .update();
        after.addFlashAttribute("done", show.label(removed == 0 ? "filter.none" : "filter.removed"));
        return "redirect:/";
    }
}
