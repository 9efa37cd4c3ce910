package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what is to be told until the transaction is about to end, and has it written then, together: so a batch becomes few
 * rows, and what many transactions share (the notice of a head) is locked for a moment only.
 */
@Component
class NoticesToTell {

    private final NoticeWriting writing;
    private final Actors actors;

    NoticesToTell(NoticeWriting writing, Actors actors) {
        this.writing = writing;
        this.actors = actors;
    }

    void tell(Kind kind, long subject) {
        tell(kind, List.of(subject), null);
    }

    /** @param to null where the subject says whom */
    void tell(Kind kind, Collection<Long> subjects, @Nullable AccountId to) {
        Long whom = to == null ? null : to.value();
        Long by = doer();
        tell(subjects.stream()
                .map(subject -> new Told(kind, subject, whom, by, null, null))
                .toList());
    }

    /** Of one thing that does not itself say what it is called. */
    void tell(Kind kind, long subject, String title) {
        tell(List.of(new Told(kind, subject, null, doer(), null, title)));
    }

    /** Of one thing that concerns many LAOs. */
    void tell(Kind kind, long subject, Collection<LaoId> laos, String title) {
        Long by = doer();
        tell(laos.stream()
                .map(lao -> new Told(kind, subject, null, by, lao.value(), title))
                .toList());
    }

    private void tell(List<Told> told) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            waiting().told.addAll(told);
        } else {
            writing.write(told);
        }
    }

    private @Nullable Long doer() {
        try {
            AccountId account = actors.current().account();
            return account == null ? null : account.value();
        } catch (AccessDeniedException nobody) {
            return null;
        }
    }

    private Waiting waiting() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Waiting known) {
            return known;
        }
        Waiting waiting = new Waiting();
        TransactionSynchronizationManager.bindResource(this, waiting);
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private final class Waiting implements TransactionSynchronization {
        private final List<Told> told = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(NoticesToTell.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NoticesToTell.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writing.write(told);
            told.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NoticesToTell.this);
        }
    }
}
