package io.github.otklik;

import io.github.otklik.text.Text;
import java.util.List;

/** Tables among the resources of tests. */
public final class Rows {
    private Rows() {}

    /** The lines of a table beside a class, but for blank ones and comments. */
    public static List<String> of(Class<?> owner, String name) {
        return Text.resource(owner, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
