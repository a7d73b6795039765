package io.github.otklik.regulation;

/** Who may issue a command, and by which clause. */
record Permission(Role role, Clause clause) {}
