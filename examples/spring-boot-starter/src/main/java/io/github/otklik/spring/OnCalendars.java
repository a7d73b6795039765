package io.github.otklik.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the properties name a calendar file; without one nothing can be counted, and nothing is guessed. */
class OnCalendars extends SpringBootCondition {
    private static final String CALENDARS = "otklik.calendars";
    private static final String ACTS = "otklik.regulations";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        List<String> calendars = named(context, CALENDARS);
        boolean single =
                metadata.getAnnotations().get(ConditionalOnCalendars.class).getBoolean("single");
        ConditionMessage.Builder message = ConditionMessage.forCondition("Otklik calendars");
        if (calendars.isEmpty()) {
            return ConditionOutcome.noMatch(message.didNotFind("property").items(CALENDARS));
        }
        if (single && (calendars.size() > 1 || named(context, ACTS).size() > 1)) {
            return ConditionOutcome.noMatch(message.because("there is more than one calendar or act"));
        }
        return ConditionOutcome.match(message.found("property").items(CALENDARS));
    }

    private static List<String> named(ConditionContext context, String property) {
        return Binder.get(context.getEnvironment())
                .bind(property, Bindable.listOf(String.class))
                .orElse(List.of());
    }
}
