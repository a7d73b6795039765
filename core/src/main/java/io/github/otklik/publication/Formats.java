package io.github.otklik.publication;

import io.github.otklik.decision.Refusal;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.Wording;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.Optional;

/** Which formats publications may have. */
final class Formats {
    private Formats() {}

    /** Why a format is refused, if it is; where the rules list no formats, only those they forbid are. */
    @Cites({"2/11", "2/13"})
    static Optional<Refusal> refusal(PageRules rules, String code) {
        List<PageRules.Format> allowed =
                rules.formats().stream().filter(PageRules.Format::allowed).toList();
        List<String> codes = allowed.stream().map(PageRules.Format::code).toList();
        Optional<PageRules.Format> format = rules.format(code);
        if (format.isPresent()) {
            return format.get().allowed()
                    ? Optional.empty()
                    : refused(format.get().clause(), "format-forbidden", code, codes);
        }
        return allowed.isEmpty() ? Optional.empty() : refused(allowed.get(0).clause(), "format-unlisted", code, codes);
    }

    private static Optional<Refusal> refused(Clause clause, String key, String code, List<String> codes) {
        return Optional.of(new Refusal(Refusal.Code.FORMAT, clause, Wording.sentence("rejected." + key, code, codes)));
    }
}
