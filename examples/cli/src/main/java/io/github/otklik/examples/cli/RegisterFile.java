package io.github.otklik.examples.cli;

import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register as its file tells it, and the day it is looked at. */
record RegisterFile(PageBook book, LocalDate day) {
    private static final int MOST_PROBLEMS = 1000;

    static RegisterFile read(String file, PageRules rules, @Nullable String asOf) {
        PageBook book = book(file, rules);
        try {
            LocalDate day = asOf == null ? LocalDate.now(book.plan().zone()) : LocalDate.parse(asOf);
            return new RegisterFile(book, day);
        } catch (DateTimeException e) {
            throw new Unusable("Bad --as-of: " + asOf + "; it must be a day such as 2026-11-24");
        }
    }

    private static String problems(String file, UnreadableException e) {
        int told = Math.min(MOST_PROBLEMS, e.count());
        return "Problems of " + file + ": " + e.count() + "\n"
                + String.join("\n", e.problems().subList(0, told))
                + (e.count() > told ? "\nand " + (e.count() - told) + " more" : "");
    }

    static PageBook book(String file, PageRules rules) {
        try (InputStream in = Sources.open(file)) {
            Map<String, Object> map = Json.document(in);
            return PageBook.read(rules, map);
        } catch (IOException e) {
            throw Unusable.file(file, e);
        } catch (UnreadableException e) {
            throw new Unusable(problems(file, e));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + ": " + e.getMessage());
        }
    }
}
