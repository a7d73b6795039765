package io.github.otklik.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Texts written for the project, a line each: {@code +} for what is found, {@code -} for what is left alone.
 *
 * @param wrong  the lines that the filter answers otherwise
 * @param found  how many lines are to be found
 * @param left  how many lines are to be left alone
 */
record PhraseSet(List<String> wrong, int found, int left) {
    static PhraseSet check(String file, Set<Category> categories) {
        Stages filter = Stages.PHRASES;
        List<String> wrong = new ArrayList<>();
        int found = 0;
        int left = 0;
        for (String line : read(file)) {
            boolean wanted = line.charAt(0) == '+';
            found += wanted ? 1 : 0;
            left += wanted ? 0 : 1;
            Verdict verdict = filter.check(line.substring(2));
            if (verdict.findings().stream().anyMatch(finding -> categories.contains(finding.category())) != wanted) {
                wrong.add(line + " " + verdict.findings());
            }
        }
        return new PhraseSet(wrong, found, left);
    }

    static List<String> read(String file) {
        try (InputStream in = PhraseSet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    double right() {
        return 1 - (double) wrong.size() / (found + left);
    }
}
