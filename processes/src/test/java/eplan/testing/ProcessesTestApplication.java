package eplan.testing;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The contexts of {@code processes}, with a clock that tests set. */
@AutoConfigurationPackage(basePackages = "eplan")
@SpringBootApplication(scanBasePackages = "eplan")
@ConfigurationPropertiesScan("eplan")
public class ProcessesTestApplication {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }
}
