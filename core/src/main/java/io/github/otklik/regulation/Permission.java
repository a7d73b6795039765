package io.github.otklik.regulation;

import io.github.otklik.text.Copies;
import java.util.List;

/** Who may issue a command, and by which clause. */
record Permission(List<Role> roles, Clause clause) {
    Permission {
        roles = Copies.list(roles, "roles");
    }
}
