package io.github.otklik.regulation;

import java.util.List;

/** Who may issue a command, and by which clause. */
record Permission(List<Role> roles, Clause clause) {
    Permission {
        roles = List.copyOf(roles);
    }
}
