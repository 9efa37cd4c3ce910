package eplan.clock;

import eplan.shared.BusinessClock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The real day in Thailand: every mode but the embedded default. */
@Component
@Profile("!embedded")
class RealClock implements BusinessClock {

    @Override
    public LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
