package eplan.correspondence;

import org.jspecify.annotations.Nullable;

/** The way out for mail; there is none where no mail server is set. */
public interface Mailer {

    /** Tries once, and says what came of it. */
    Answer send(Mail mail);

    /**
     * A mail in plain words.
     *
     * @param id unique for ever, such as {@code digest-7-2011-03-09@eplan}: the same mail has the same
     * @param to one address
     */
    record Mail(String id, String to, String subject, String text) {}

    /** @param why in the server's words, for the log; null when it was sent */
    record Answer(Sent sent, @Nullable String why) {}

    enum Sent {
        /** The server has taken it over. */
        YES,
        /** The server did not take this one now, and may later. */
        LATER,
        /** The server will not take this one, such as for an address that does not exist. */
        REFUSED,
        /** No server could be spoken to; nothing was sent. */
        NO_SERVER,
        /** The server had all of it, and did not say whether it has taken it over. */
        UNKNOWN
    }
}
