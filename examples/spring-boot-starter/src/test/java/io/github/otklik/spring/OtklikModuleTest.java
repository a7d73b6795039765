package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class OtklikModuleTest {
    @Test
    void theHostsMapperWritesAndReadsActsAndEventsInTheWordsOfJournals() {
        try (ConfigurableApplicationContext host = Started.with("otklik.calendars=classpath:hours.txt")) {
            JsonMapper json = host.getBean(JsonMapper.class);
            Command.Act act = MessageAct.GiveAccess.in(
                    Command.Header.of("c1", Instant.parse("2022-08-26T04:00:00Z"), Actor.of(Role.MINISTRY)), "vk");
            Event event = host.getBean(Procedure.class)
                    .decide(MessageCase.of("m1"), act)
                    .events()
                    .get(0);
            String told = json.writeValueAsString(event);
            assertThat(told).isEqualTo(new JsonMapper().writeValueAsString(Codec.map(event)));
            assertThat(json.readValue(told, Event.class)).isEqualTo(event);
            assertThat(json.readValue(json.writeValueAsString(act), Command.Act.class))
                    .isEqualTo(act);
        }
    }

    @Test
    void whatTheLibraryRefusesIsBadInput() {
        JsonMapper json = JsonMapper.builder().addModule(new OtklikModule()).build();
        assertThatThrownBy(() -> json.readValue("{\"do\": \"dance\"}", Command.Act.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("dance");
        assertThatThrownBy(() -> json.readValue("[1, 2]", Event.class)).isInstanceOf(DatabindException.class);
    }
}
