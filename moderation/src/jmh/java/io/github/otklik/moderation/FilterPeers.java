package io.github.otklik.moderation;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.ignore.SensitiveWordCharIgnores;
import java.util.List;
import org.ahocorasick.trie.Trie;

/** What the filter is measured beside, made over the roots of its own lexicon where a peer takes words. */
final class FilterPeers {
    private FilterPeers() {}

    static List<String> roots() {
        return StandardTables.LEXICON.entries().stream()
                .flatMap(entry -> entry.roots().stream())
                .distinct()
                .toList();
    }

    static SensitiveWordBs sensitiveWord(List<String> roots) {
        return SensitiveWordBs.newInstance()
                .wordDeny(() -> roots)
                .wordAllow(WordAllows.empty())
                .ignoreRepeat(true)
                .charIgnore(SensitiveWordCharIgnores.specialChars())
                .init();
    }

    static Trie ahoCorasick(List<String> roots) {
        return Trie.builder().ignoreCase().addKeywords(roots).build();
    }

    static java.util.regex.Pattern regex(List<String> roots) {
        return java.util.regex.Pattern.compile(
                String.join("|", roots),
                java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);
    }
}
