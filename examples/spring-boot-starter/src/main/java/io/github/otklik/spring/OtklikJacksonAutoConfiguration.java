package io.github.otklik.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Events and commands as JSON in the words of journals, in the host's own mapper. */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(JsonMapper.class)
public class OtklikJacksonAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    OtklikModule otklikModule() {
        return new OtklikModule();
    }
}
