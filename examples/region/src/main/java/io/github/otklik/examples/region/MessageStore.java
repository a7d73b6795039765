package io.github.otklik.examples.region;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a subtask. What is kept is the events of each as lines, which any later version of the library reads;
 * the messages that they fold to are held beside, the last {@value #MOST}, and thrown away with the task.
 */
final class MessageStore {
    private static final int MOST = 10_000;

    private final ListState<String> lines;
    private final Map<CaseKey, Folded> folded = new Recent<>(MOST);

    private @Nullable CaseKey latest;
    private @Nullable Folded ofLatest;

    /** A message with what happened to it, to which is added what happens. */
    private static final class Folded {
        private final List<Event> events = new ArrayList<>();
        private MessageCase message;

        private Folded(String id) {
            message = MessageCase.of(id);
        }

        private void add(List<Event> happened) {
            message = message.applyAll(happened);
            events.addAll(happened);
        }
    }

    MessageStore(RuntimeContext context) {
        lines = context.getListState(new ListStateDescriptor<>("events", Types.STRING));
    }

    /** The message of the key that is worked on. */
    MessageCase message(CaseKey key) throws Exception {
        return folded(key).message;
    }

    /** What happened to it so far. */
    List<Event> events(CaseKey key) throws Exception {
        return Collections.unmodifiableList(folded(key).events);
    }

    /** The message of a key, which is mostly asked for some times in turn. */
    private Folded folded(CaseKey key) throws Exception {
        Folded same = ofLatest;
        if (same == null || !key.equals(latest)) {
            same = found(key);
            latest = key;
            ofLatest = same;
        }
        return same;
    }

    private Folded found(CaseKey key) throws Exception {
        Folded known = folded.get(key);
        if (known == null) {
            List<Event> read = new ArrayList<>();
            for (String line : lines.get()) {
                read.add(EventText.event(line));
            }
            known = new Folded(key.message());
            known.add(read);
            folded.put(key, known);
        }
        return known;
    }

    /** Keeps what happened to the message, and gives the lines that tell it. */
    List<String> append(CaseKey key, List<Event> happened) throws Exception {
        folded(key).add(happened);
        List<String> told = new ArrayList<>(happened.size());
        for (Event event : happened) {
            String line = EventText.of(event);
            told.add(line);
            lines.add(line);
        }
        return told;
    }

    /** Forgets the message. */
    void forget(CaseKey key) {
        lines.clear();
        folded.remove(key);
        latest = null;
        ofLatest = null;
    }
}
