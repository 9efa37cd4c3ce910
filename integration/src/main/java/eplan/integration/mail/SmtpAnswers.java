package eplan.integration.mail;

import eplan.correspondence.Mailer.Answer;
import eplan.correspondence.Mailer.Sent;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/** What it means when a mail could not be sent. */
final class SmtpAnswers {

    /** RFC 5321: 4yz not now, 5yz not at all. */
    private static final Pattern NOT_NOW = Pattern.compile("4\\d\\d\\b.*", Pattern.DOTALL);

    private static final Pattern NEVER = Pattern.compile("5\\d\\d\\b.*", Pattern.DOTALL);

    private SmtpAnswers() {}

    /** @param begun whether the server was being handed the message itself, after its addresses */
    static Answer of(MailSendException failure, boolean begun) {
        Exception[] causes = failure.getMessageExceptions();
        if (causes.length == 0) {
            // it took the mail, and then the connection did not end as it should
            return begun ? new Answer(Sent.YES, null) : new Answer(Sent.NO_SERVER, failure.toString());
        }
        Exception cause = causes[0];
        Sent sent = begun ? afterAll(cause) : beforeIt(cause);
        return new Answer(sent, cause.toString());
    }

    /** The server had the message, or a part of it: only its own word says that it has not taken it. */
    private static Sent afterAll(Exception cause) {
        String words = String.valueOf(cause.getMessage()).strip();
        if (!(cause instanceof SendFailedException)) {
            return Sent.UNKNOWN;
        }
        if (NOT_NOW.matcher(words).matches()) {
            return Sent.LATER;
        }
        return NEVER.matcher(words).matches() ? Sent.REFUSED : Sent.UNKNOWN;
    }

    /** The server never saw the message. */
    private static Sent beforeIt(Exception cause) {
        if (!(cause instanceof SendFailedException refused)) {
            return Sent.NO_SERVER;
        }
        boolean address = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return address ? Sent.REFUSED : Sent.LATER;
    }
}
