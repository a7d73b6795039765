package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.setup.Setup;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageCommand;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.PublicExtract;
import io.github.otklik.registry.RegistryCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The register of official pages: kept whole, a version after another; what may change the library decides. */
@Service
class Register {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String PUBLICATIONS = "publications";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Setup setup;
    private final Publications publications;
    private final PageRules rules = PageRules.decree();

    /** A version of the register; its book knows what people entered as published, its map only what the office's file did. */
    record Version(long number, Map<String, Object> map, PageBook book) {}

    Register(JdbcClient jdbc, JsonMapper json, Setup setup, Publications publications) {
        this.jdbc = jdbc;
        this.json = json;
        this.setup = setup;
        this.publications = publications;
    }

    /** The present version; before anything was changed, the office's file. */
    Version current() {
        return jdbc.sql("select version, body from register order by version desc limit 1")
                .query((row, number) -> version(row.getLong(1), json.readValue(row.getString(2), MAP)))
                .optional()
                .orElseGet(() -> version(0, setup.register()));
    }

    private Version version(long number, Map<String, Object> map) {
        Map<String, Object> whole = new LinkedHashMap<>(map);
        List<Object> all = new ArrayList<>(began(map));
        publications.all().stream()
                .map(Publications.Entered::publication)
                .forEach(each ->
                        all.add(Map.of("page", each.page(), "at", each.at().toString(), "format", each.format())));
        whole.put(PUBLICATIONS, all);
        return new Version(number, map, PageBook.read(rules, whole));
    }

    /** The publications that the office's file began with. */
    static List<?> began(Map<String, Object> map) {
        return map.get(PUBLICATIONS) instanceof List<?> list ? list : List.of();
    }

    PageRules rules() {
        return rules;
    }

    /** Decides a command and keeps what follows; fails with a duplicate key if another host was faster. */
    @Transactional
    public Decision<PageRegistry.Entry> decide(PageCommand command, String login, Instant now) {
        Version version = current();
        PageRegistry registry = version.book().registry();
        Decision<PageRegistry.Entry> decision = registry.decide(rules, command);
        if (decision instanceof Decision.Accepted<PageRegistry.Entry> accepted) {
            Map<String, Object> next = new LinkedHashMap<>(version.map());
            next.putAll(RegistryCodec.map(registry.with(accepted.only())));
            jdbc.sql("insert into register (version, body, changed_by, changed_at) values (?, ?::jsonb, ?, ?)")
                    .params(version.number() + 1, json.writeValueAsString(next), login, Sql.time(now))
                    .update();
        }
        return decision;
    }

    /** Whether a command would be accepted, or wants for nothing but what is filled in. */
    boolean isPossible(PageRegistry registry, PageCommand command) {
        Decision<PageRegistry.Entry> decision = registry.decide(rules, command);
        return !(decision instanceof Decision.Rejected<PageRegistry.Entry> rejected)
                || rejected.refusal().code() == Refusal.Code.INVALID
                || rejected.refusal().code() == Refusal.Code.NO_CONSENT;
    }

    /** What of the register is published as of a day. */
    PublicExtract extract(LocalDate day) {
        return current().book().registry().publicExtract(rules, day);
    }
}
