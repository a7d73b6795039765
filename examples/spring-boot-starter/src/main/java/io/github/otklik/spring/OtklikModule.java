package io.github.otklik.spring;

import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** Writes and reads events and acts as {@link Codec} tells them: the words of journals, the same in every release. */
public final class OtklikModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** A module with both. */
    public OtklikModule() {
        super("otklik");
        addSerializer(Event.class, new Telling<>(Codec::map));
        addDeserializer(Event.class, new Reading<>(Event.class, Codec::event));
        addSerializer(Command.Act.class, new Telling<>(Codec::map));
        addDeserializer(Command.Act.class, new Reading<>(Command.Act.class, Codec::command));
    }

    private static final class Telling<T> extends ValueSerializer<T> {
        private final Function<T, Map<String, Object>> telling;

        Telling(Function<T, Map<String, Object>> telling) {
            this.telling = telling;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, telling.apply(value));
        }
    }

    private static final class Reading<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<Map<String, ?>, T> reading;

        Reading(Class<T> type, Function<Map<String, ?>, T> reading) {
            this.type = type;
            this.reading = reading;
        }

        /** What the library refuses is told as bad input, at its place. */
        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            Map<String, Object> map = in.readValueAs(MAP);
            try {
                return reading.apply(map);
            } catch (IllegalArgumentException e) {
                throw InvalidFormatException.from(in, e.getMessage(), map, type);
            }
        }
    }
}
