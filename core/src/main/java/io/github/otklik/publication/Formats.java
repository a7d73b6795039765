package io.github.otklik.publication;

import io.github.otklik.registry.Note;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Cites;
import java.util.List;
import java.util.Optional;

/** Which formats publications may have. */
final class Formats {
    private Formats() {}

    static boolean isAllowed(PageRules rules, String format) {
        return rules.format(format).map(PageRules.Format::allowed).orElse(false);
    }

    @Cites({"2/11", "2/13"})
    static Optional<ContentDecision.Rejected> refusal(PageRules rules, String code) {
        List<PageRules.Format> allowed =
                rules.formats().stream().filter(PageRules.Format::allowed).toList();
        if (isAllowed(rules, code) || allowed.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = allowed.stream().map(PageRules.Format::code).toList();
        return Optional.of(rules.format(code)
                .map(format -> new ContentDecision.Rejected(
                        ContentDecision.Code.FORMAT,
                        format.clause(),
                        Note.of("rejected.format-forbidden", format.code(), codes)))
                .orElseGet(() -> new ContentDecision.Rejected(
                        ContentDecision.Code.FORMAT,
                        allowed.get(0).clause(),
                        Note.of("rejected.format-unlisted", code, codes))));
    }
}
