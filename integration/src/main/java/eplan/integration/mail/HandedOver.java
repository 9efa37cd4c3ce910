package eplan.integration.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A message that knows whether it was begun to be handed to a server: before that, it cannot have been sent. */
class HandedOver extends MimeMessage {

    private boolean begun;

    HandedOver(Session session) {
        super(session);
    }

    boolean begun() {
        return begun;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }
}
