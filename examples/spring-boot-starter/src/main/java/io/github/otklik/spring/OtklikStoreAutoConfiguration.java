package io.github.otklik.spring;

import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.EventTable;
import io.github.otklik.spring.store.Follower;
import io.github.otklik.spring.store.JdbcMessageRows;
import io.github.otklik.spring.store.MessageRows;
import io.github.otklik.spring.store.ProcedureBook;
import io.github.otklik.spring.store.Ticker;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.DataSourceInitializer;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The event store, acts on it and the passing of time, where a host has a database and writes JSON. */
@AutoConfiguration(
        after = OtklikAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        })
@ConditionalOnClass({JdbcTemplate.class, JsonMapper.class, TransactionTemplate.class})
@ConditionalOnBean({JdbcTemplate.class, JsonMapper.class, TransactionTemplate.class})
@ConditionalOnProperty(name = "otklik.store.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OtklikProperties.class)
public class OtklikStoreAutoConfiguration {
    private static final String SCRIPT = "io/github/otklik/spring/store/otklik-store.sql";

    @Bean
    @ConditionalOnMissingBean(name = "otklikStoreInitializer")
    @ConditionalOnProperty("otklik.store.initialize")
    DataSourceInitializer otklikStoreInitializer(DataSource database) {
        DataSourceInitializer initializer = new DataSourceInitializer();
        initializer.setDataSource(database);
        initializer.setDatabasePopulator(new ResourceDatabasePopulator(new ClassPathResource(SCRIPT)));
        return initializer;
    }

    @Bean
    @ConditionalOnMissingBean
    EventTable otklikEventTable() {
        return EventTable.STANDARD;
    }

    @Bean
    @ConditionalOnMissingBean
    MessageRows otklikMessageRows(JdbcTemplate jdbc) {
        return new JdbcMessageRows(JdbcClient.create(jdbc));
    }

    @Bean
    @ConditionalOnMissingBean
    EventStore otklikEventStore(
            JdbcTemplate jdbc,
            JsonMapper json,
            EventTable table,
            MessageRows rows,
            ObjectProvider<Follower> followers,
            OtklikProperties properties) {
        List<Follower> all = followers.orderedStream().toList();
        return new EventStore(jdbc, json, table, rows, all, properties.language());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Procedures.class)
    ProcedureBook otklikProcedureBook(Procedures procedures) {
        return ProcedureBook.of(procedures);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ProcedureBook.class)
    Acts otklikActs(EventStore store, ProcedureBook procedures, TransactionTemplate transactions, Clock clock) {
        return new Acts(store, procedures, transactions, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Acts.class)
    Ticker otklikTicker(TransactionTemplate transactions, EventStore store, Acts acts, OtklikProperties properties) {
        return new Ticker(transactions, store, acts, properties.store().batch(), properties.language());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Ticker.class)
    TickSchedule otklikTickSchedule(Ticker ticker, OtklikProperties properties) {
        return new TickSchedule(ticker, properties.store().tick(), properties.language());
    }
}
