package io.github.otklik.examples.region;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked for last, up to a number of entries.
 *
 * @param <K>  by what it is asked for
 * @param <V>  what is asked for
 */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /**
     * None yet.
     *
     * @param most  how many are held
     */
    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
