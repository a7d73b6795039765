package io.github.otklik.examples.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import java.util.List;

/** The library's figures over the events of all messages of a desk, to hold the kept rows against. */
public final class Library {
    private Library() {}

    private static Compliance whole(RunningDesk desk, Compliance.Period period, Instant now, List<String> without) {
        List<String> ids = desk.jdbc()
                .sql("select id from message where id <> all(?)")
                .param(without.toArray(String[]::new))
                .query(String.class)
                .list();
        return Compliance.of(
                desk.bean(Rules.class).all(), desk.bean(EventStore.class).load(ids), period, now);
    }

    /** Fails unless the desk's figures are the library's. */
    static Figures.Counted same(RunningDesk desk, Instant from, Instant to) {
        return counted(desk, from, to, List.of());
    }

    /** The same without messages that cannot be counted. */
    public static void same(RunningDesk desk, Instant from, Instant to, String... without) {
        assertThat(counted(desk, from, to, List.of(without)).left()).isEqualTo(without.length);
    }

    private static Figures.Counted counted(RunningDesk desk, Instant from, Instant to, List<String> without) {
        Compliance.Period period = new Compliance.Period(from, to);
        Compliance library = whole(desk, period, desk.now(), without);
        Figures.Counted counted = desk.bean(Figures.class).of(period, desk.now(), Integer.MAX_VALUE);
        assertThat(counted.sums())
                .isEqualTo(library.figures().stream()
                        .map(each -> new Figures.Sum(
                                each.holder(),
                                each.kind(),
                                each.received(),
                                each.met(),
                                each.late(),
                                each.unknown(),
                                each.median(),
                                each.ninetieth()))
                        .toList());
        assertThat(counted.breaches()).isEqualTo(library.breaches());
        assertThat(counted.misses()).isEqualTo(library.breaches().size());
        assertThat(counted.held())
                .isEqualTo(library.held().stream()
                        .map(each -> new Figures.Held(each.holder(), each.time(), each.atLeast()))
                        .filter(each -> !each.time().isZero() || each.atLeast())
                        .toList());
        return counted;
    }
}
