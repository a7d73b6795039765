package io.github.otklik.examples.region;

import java.io.Serializable;

/**
 * Who holds which duty of an administration, as a text: it is read where it is needed.
 *
 * @param book  whose duties they are
 * @param version  which rota it is, within the administration
 * @param from  since when it is gone by, in milliseconds
 * @param duties  appointments, absences and watches, in the form of the guide to duties
 */
public record Rota(String book, String version, long from, String duties) implements Serializable {}
