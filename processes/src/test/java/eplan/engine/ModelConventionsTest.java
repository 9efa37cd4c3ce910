package eplan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules for models ({@code design/workflows.md}), over every model of the artifact. */
class ModelConventionsTest {

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"));
    }

    @Test
    void theModelsOfTheCycleAreThere() throws IOException {
        assertThat(models().map(Resource::getFilename))
                .contains("lao-year.bpmn", "entry-round.bpmn", "escalation.bpmn", "extension.bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileNameIsTheProcessId(Resource file) throws IOException {
        assertThat(process(file).getId() + ".bpmn").isEqualTo(file.getFilename());
    }

    @ParameterizedTest
    @MethodSource("models")
    void historyIsKeptForATime(Resource file) throws IOException {
        assertThat(process(file).getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsNameWhatTheyAre(Resource file) throws IOException {
        BpmnModelInstance model = read(file);
        assertThat(Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId),
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .map(SequenceFlow::getId)))
                .allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "kebab-case words")
                .noneMatch(id -> id.matches(".*(gateway|activity|event|flow)-?[0-9a-z]{7}"), "a modeler's own id");
    }

    @ParameterizedTest
    @MethodSource("models")
    void peoplesTasksAndServicesHaveThaiNames(Resource file) throws IOException {
        BpmnModelInstance model = read(file);
        assertThat(Stream.of(UserTask.class, ServiceTask.class, CallActivity.class)
                        .flatMap(type -> model.getModelElementsByType(type).stream())
                        .map(FlowNode.class::cast))
                .isNotEmpty()
                .allMatch(node -> node.getName() != null
                        && node.getName().codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F));
    }

    @ParameterizedTest
    @MethodSource("models")
    void serviceTasksNameOneBean(Resource file) throws IOException {
        assertThat(read(file).getModelElementsByType(ServiceTask.class))
                .allMatch(task -> Objects.requireNonNullElse(task.getCamundaDelegateExpression(), "")
                        .matches("\\$\\{[a-z][A-Za-z]*}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void thereAreNoScripts(Resource file) throws IOException {
        assertThat(read(file).getModelElementsByType(ScriptTask.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsEndInTheirOwnTransaction(Resource file) throws IOException {
        assertThat(read(file).getModelElementsByType(CallActivity.class)).allMatch(CallActivity::isCamundaAsyncAfter);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Resource file) throws IOException {
        BpmnModelInstance model = read(file);
        assertThat(model.getModelElementsByType(FlowNode.class)).allMatch(node -> node.getDiagramElement() != null);
        assertThat(model.getModelElementsByType(SequenceFlow.class)).allMatch(flow -> flow.getDiagramElement() != null);
    }

    private static Process process(Resource file) throws IOException {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance read(Resource file) throws IOException {
        try (var in = file.getInputStream()) {
            return Bpmn.readModelFromStream(in);
        }
    }
}
