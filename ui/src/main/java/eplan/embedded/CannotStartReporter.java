package eplan.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says why the start failed in one line, where Spring Boot would print a stack trace. */
class CannotStartReporter implements SpringBootExceptionReporter {

    /** Spring Boot makes reporters itself and offers each the context, which may not exist yet. */
    @SuppressWarnings("UnusedVariable")
    CannotStartReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart reason) {
                Console.complain(reason.line());
                return true;
            }
        }
        return false;
    }
}
