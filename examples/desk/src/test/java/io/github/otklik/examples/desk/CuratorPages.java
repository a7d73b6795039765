package io.github.otklik.examples.desk;

import java.util.List;

/** The pages of a curator that are about no one message. */
final class CuratorPages {
    static final List<String> ALL = List.of(
            "/incidents",
            "/moderation",
            "/compliance",
            "/templates",
            "/register",
            "/register/new",
            "/register/week",
            "/register/materials",
            "/people",
            "/account",
            "/regulation",
            "/audit",
            "/deliveries",
            "/recount",
            "/retention",
            "/tokens");

    private CuratorPages() {}
}
