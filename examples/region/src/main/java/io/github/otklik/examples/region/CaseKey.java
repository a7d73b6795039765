package io.github.otklik.examples.region;

/**
 * Whose message, and which: what the job is keyed by.
 *
 * @param administration  the administration
 * @param message  the id of the message there
 */
public record CaseKey(String administration, String message) {}
