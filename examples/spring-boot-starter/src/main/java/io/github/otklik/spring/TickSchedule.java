package io.github.otklik.spring;

import io.github.otklik.regulation.Language;
import io.github.otklik.spring.store.Ticker;
import io.github.otklik.spring.text.Texts;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Runs a ticker on a thread of its own, so that nothing else of the host delays it; zero means never. */
final class TickSchedule implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TickSchedule.class);

    private final Ticker ticker;
    private final Duration every;
    private final Texts texts;
    private volatile @Nullable ThreadPoolTaskScheduler scheduler;
    private volatile @Nullable ScheduledFuture<?> running;

    TickSchedule(Ticker ticker, Duration every, Language language) {
        this.texts = new Texts(language);
        this.ticker = ticker;
        this.every = every;
    }

    @Override
    public void start() {
        if (every.isZero()) {
            return;
        }
        ThreadPoolTaskScheduler own = new ThreadPoolTaskScheduler();
        own.setThreadNamePrefix("otklik-tick-");
        own.setWaitForTasksToCompleteOnShutdown(true);
        own.setAwaitTerminationSeconds(30);
        own.setErrorHandler(error -> LOG.error(texts.say("log.tick"), every, error));
        own.initialize();
        running = own.scheduleWithFixedDelay(ticker::run, every);
        scheduler = own;
    }

    @Override
    public void stop() {
        ThreadPoolTaskScheduler own = scheduler;
        ScheduledFuture<?> ticks = running;
        if (own != null && ticks != null) {
            ticks.cancel(false);
            own.shutdown();
            running = null;
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
