package io.github.otklik.examples.cli;

import io.github.otklik.registry.Finding;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.RegistryCodec;
import io.github.otklik.registry.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register as its file tells it. */
record RegisterFile(PageRegistry registry, ZoneId zone) {
    static RegisterFile read(String file, PageRules rules) {
        Map<String, Object> map = map(file);
        try {
            return new RegisterFile(RegistryCodec.read(map), ZoneId.of("Asia/Omsk"));
        } catch (RegistryException e) {
            throw new Unusable(file + ": " + e.getMessage());
        }
    }

    private static Map<String, Object> map(String file) {
        try (InputStream in = Sources.open(file)) {
            return Json.document(in);
        } catch (IOException e) {
            throw Unusable.file(file, e);
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + ": " + e.getMessage());
        }
    }

    LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? LocalDate.now(zone) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new Unusable("Bad --as-of: " + asOf + "; it is a day such as 2026-11-24");
        }
    }

    List<Finding> findings(PageRules rules, LocalDate day) {
        return registry.check(rules, day);
    }
}
