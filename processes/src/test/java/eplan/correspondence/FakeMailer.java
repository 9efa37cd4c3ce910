package eplan.correspondence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server in memory, which answers as a test wishes. */
final class FakeMailer implements Mailer {

    /** What was taken over. */
    final List<Mail> sent = new CopyOnWriteArrayList<>();

    /** Whatever was tried. */
    final List<Mail> tried = new CopyOnWriteArrayList<>();

    volatile Sent answer = Sent.YES;

    /** What happens while the server has the mail. */
    volatile Runnable meanwhile = () -> {};

    /** The node dies while the server has the mail. */
    volatile boolean dies;

    @Override
    public Answer send(Mail mail) {
        tried.add(mail);
        meanwhile.run();
        if (dies) {
            throw new Killed();
        }
        if (answer == Sent.YES) {
            sent.add(mail);
        }
        return new Answer(answer, answer == Sent.YES ? null : "as the test wishes");
    }

    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
