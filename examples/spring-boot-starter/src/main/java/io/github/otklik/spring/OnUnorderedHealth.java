package io.github.otklik.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the host's properties leave the order of health to us. */
class OnUnorderedHealth extends SpringBootCondition {
    private static final String ORDER = "management.endpoint.health.status.order";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Otklik order of health");
        List<String> order = Binder.get(context.getEnvironment())
                .bind(ORDER, Bindable.listOf(String.class))
                .orElse(List.of());
        return order.isEmpty()
                ? ConditionOutcome.match(message.didNotFind("property").items(ORDER))
                : ConditionOutcome.noMatch(message.found("property").items(ORDER));
    }
}
