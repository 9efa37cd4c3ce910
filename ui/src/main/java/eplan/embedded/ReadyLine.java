package eplan.embedded;

import java.lang.management.ManagementFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where e-Plan is served, as soon as it is. */
@Component
@Profile("embedded")
class ReadyLine {

    @EventListener
    void print(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        long seconds = Math.round(ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        Console.say("start.ready", port, seconds);
    }
}
