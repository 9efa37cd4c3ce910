package eplan.e2e;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A journey that fails says what the applications that it started had printed, and what they were doing when it left them. */
public class ConsoleOfFailed implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        RunningApplication.forgetStarted();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        List<RunningApplication> started = RunningApplication.started();
        if (started.isEmpty()) {
            throw failure;
        }
        String consoles = started.stream().map(RunningApplication::lastWords).collect(Collectors.joining("\n"));
        throw new AssertionError(failure.getMessage() + "\n" + consoles, failure);
    }
}
