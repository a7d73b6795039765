package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.delivery.Deliveries;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where alerts go until an office plugs in a way of its own. */
@Configuration(proxyBeanMethods = false)
class NotifySetup {
    @Bean
    @ConditionalOnMissingBean
    Deliveries.Delivery delivery(Notifications notifications) {
        return notifications.delivery();
    }
}
