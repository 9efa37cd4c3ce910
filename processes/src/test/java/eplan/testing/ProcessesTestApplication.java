package eplan.testing;

import eplan.hiring.HiringPapers;
import eplan.plan.Spreadsheets;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The contexts of {@code processes}, with a clock that tests set. */
@AutoConfigurationPackage(basePackages = "eplan")
@SpringBootApplication(scanBasePackages = "eplan")
@ConfigurationPropertiesScan("eplan")
public class ProcessesTestApplication {

    /** With profile {@code embedded} the demo clock itself is tried. */
    @Bean
    @Primary
    @Profile("!embedded")
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** The adapters of {@code integration} are used where they are there. */
    @Bean
    @Fallback
    Spreadsheets spreadsheetsInMemory() {
        return new SpreadsheetsInMemory();
    }

    @Bean
    @Fallback
    HiringPapers papersInMemory() {
        return new PapersInMemory();
    }
}
