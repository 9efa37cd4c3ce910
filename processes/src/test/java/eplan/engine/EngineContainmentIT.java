package eplan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.testing.EplanTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each setting that contains the engine ({@code design/platform.md} "Security of the engine"). */
@EplanTest
class EngineContainmentIT {

    @Autowired
    SpringProcessEngineConfiguration configuration;

    @Autowired
    ProcessEngine engine;

    @Test
    void expressionsInQueriesAreOff() {
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThatThrownBy(() -> engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression("${'x'}")
                        .list())
                .hasMessageContaining("xpressions");
    }

    @Test
    void scriptsAreOff() {
        assertThat(configuration.getScriptEngineResolver().getScriptEngine("javascript", true))
                .isNull();
        assertThat(configuration.getScriptEngineResolver().getScriptEngine("groovy", false))
                .isNull();
    }

    @Test
    void serialisedJavaIsOff() {
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
    }

    @Test
    void neitherRestApiNorWebAppsAreOnTheClassPath() {
        assertThat(getClass().getClassLoader().getResource("org/camunda/bpm/engine/rest"))
                .isNull();
        assertThat(getClass().getClassLoader().getResource("org/camunda/bpm/webapp"))
                .isNull();
    }
}
