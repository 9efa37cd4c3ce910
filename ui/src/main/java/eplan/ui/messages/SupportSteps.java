package eplan.ui.messages;

import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support;
import eplan.correspondence.ThreadId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.function.Consumer;

/** What headquarters does with a question, and what is said of it. @param after told which question to show again */
record SupportSteps(Support support, Consumer<ThreadId> after) implements ThreadHead.Acts {

    @Override
    public void take(ThreadView question) {
        step(question, () -> support.take(question.id(), question.version()), Words.of("messages.taken"));
    }

    @Override
    public void answered(ThreadView question) {
        step(question, () -> support.answered(question.id(), question.version()), Words.of("messages.answered.done"));
    }

    private void step(ThreadView question, Runnable act, String said) {
        if (Attempt.to(act, Notify::warn, () -> Notify.warn(Words.of("messages.support.changed")))) {
            Notify.done(said);
        }
        after.accept(question.id());
    }
}
