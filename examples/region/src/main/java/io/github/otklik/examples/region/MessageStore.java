package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * The messages of a subtask. What is kept is the events of each as lines, which any later version of the library reads;
 * the messages that they fold to are held beside, the last {@value #MOST}, and thrown away with the task.
 */
final class MessageStore {
    private static final int MOST = 10_000;

    private final ListState<String> events;
    private final Map<CaseKey, MessageCase> folded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseKey, MessageCase> eldest) {
            return size() > MOST;
        }
    };

    MessageStore(RuntimeContext context) {
        events = context.getListState(new ListStateDescriptor<>("events", Types.STRING));
    }

    /** The message of the key that is worked on. */
    MessageCase message(CaseKey key) throws Exception {
        MessageCase message = folded.get(key);
        if (message == null) {
            message = MessageCase.of(key.message(), events());
            folded.put(key, message);
        }
        return message;
    }

    private List<Event> events() throws Exception {
        List<Event> read = new ArrayList<>();
        for (String line : events.get()) {
            read.add(Codec.event(Json.object(line)));
        }
        return read;
    }

    /** Keeps what happened to the message, and gives the lines that tell it. */
    List<String> append(CaseKey key, List<Event> happened) throws Exception {
        MessageCase message = message(key).applyAll(happened);
        List<String> lines =
                happened.stream().map(event -> Json.text(Codec.map(event))).toList();
        events.addAll(lines);
        folded.put(key, message);
        return lines;
    }

    /** Forgets the message. */
    void forget(CaseKey key) {
        events.clear();
        folded.remove(key);
    }
}
