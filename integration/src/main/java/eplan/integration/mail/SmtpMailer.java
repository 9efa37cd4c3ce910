package eplan.integration.mail;

import eplan.correspondence.Mailer;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by SMTP, one connection a mail, and tells for certain what was not sent. */
class SmtpMailer implements Mailer {

    private final JavaMailSenderImpl server;
    private final String from;

    SmtpMailer(JavaMailSenderImpl server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public Answer send(Mail mail) {
        HandedOver message = new HandedOver(server.getSession());
        try {
            write(mail, message);
        } catch (MessagingException e) {
            return new Answer(Sent.REFUSED, e.toString());
        }
        try {
            server.send(message);
            return new Answer(Sent.YES, null);
        } catch (MailAuthenticationException e) {
            return new Answer(Sent.NO_SERVER, e.toString());
        } catch (MailSendException e) {
            return SmtpAnswers.of(e, message.begun());
        } catch (MailException e) {
            return new Answer(message.begun() ? Sent.UNKNOWN : Sent.REFUSED, e.toString());
        }
    }

    private void write(Mail mail, HandedOver message) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        message.setHeader("Message-ID", "<" + mail.id() + ">");
        // no answer that somebody is on holiday
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
