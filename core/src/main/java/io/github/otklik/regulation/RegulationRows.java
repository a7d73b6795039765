package io.github.otklik.regulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the readable lines of a file give, each kept with the number of its line. */
final class RegulationRows {
    final Map<Header, Integer> headers = new EnumMap<>(Header.class);
    final Map<Header, String> words = new EnumMap<>(Header.class);
    final Map<Header, LocalDate> dates = new EnumMap<>(Header.class);
    final Map<ObligationKind, Integer> termLines = new TreeMap<>();
    final Map<ObligationKind, Norm> norms = new TreeMap<>();
    final Map<CommandType, Integer> commandLines = new EnumMap<>(CommandType.class);
    final Map<CommandType, Permission> permissions = new EnumMap<>(CommandType.class);
    final Map<Policy, Integer> policyLines = new EnumMap<>(Policy.class);
    final Map<Policy, String> policies = new EnumMap<>(Policy.class);
    List<Threshold> warnings = List.of();
}
