package eplan.hiring;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Business keys of steps, as the models make them. */
@Component
class StepBusinessKeys {

    private final JdbcClient jdbc;

    StepBusinessKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code 2555/30/request}, or {@code 2555/30/contract-17/delivery}. */
    String of(HiringStep step) {
        String contract = step.contract() == null ? "" : "/contract-" + step.contract();
        String kind = step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ofYear(step) + contract + '/' + kind;
    }

    private String ofYear(HiringStep step) {
        return jdbc.sql("select cast(? as text) || '/' || code from eplan.province where id = ?")
                .param(step.fiscalYear().toString())
                .param(step.province().value())
                .query(String.class)
                .single();
    }
}
