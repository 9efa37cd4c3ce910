package eplan.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import eplan.correspondence.DigestProperties;
import eplan.correspondence.Mailer;
import eplan.correspondence.Mailer.Mail;
import eplan.correspondence.Mailer.Sent;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What reaches a mail server, and what we believe when one does not say "250". */
class SmtpMailerIT {

    private static final Mail MAIL = new Mail(
            "digest-7-2011-03-09@eplan",
            "officer@example.go.th",
            "e-Plan 9 มี.ค. 2554: เกินกำหนด 12 เรื่อง",
            "เรียน สมหญิง ใจดี\nเกินกำหนด 12 เรื่อง\n");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Mailer mailer(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
        return new MailServer().smtpMailer(sender, new DigestProperties("eplan@example.go.th", ""));
    }

    private static Sent sent(String toRecipient, String toMessage) {
        try (ScriptedSmtp script = new ScriptedSmtp(toRecipient, toMessage)) {
            return mailer(script.port()).send(MAIL).sent();
        }
    }

    @Test
    void thaiArrivesAsItWasWritten() throws Exception {
        assertThat(mailer(server.getSmtp().getPort()).send(MAIL)).isEqualTo(new Mailer.Answer(Sent.YES, null));

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(MAIL.subject());
        assertThat(received[0].getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.text().strip());
        assertThat(received[0].getContentType())
                .containsIgnoringCase("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.to());
        assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("eplan@example.go.th");
    }

    @Test
    void theSameMailIsKnownByItsId() throws Exception {
        mailer(server.getSmtp().getPort()).send(MAIL);

        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<digest-7-2011-03-09@eplan>");
        assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aServerThatIsAwayGotNothing() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(mailer(nobody).send(MAIL).sent()).isEqualTo(Sent.NO_SERVER);
    }

    @ParameterizedTest
    @CsvSource({
        "550 no such mailbox, 250 ok, REFUSED",
        "450 come back later, 250 ok, LATER",
        "silent, 250 ok, NO_SERVER",
        "250 ok, 250 ok, YES",
        "250 ok, 554 we think it is spam, REFUSED",
        "250 ok, 452 no room, LATER",
        "250 ok, gone, UNKNOWN",
        "250 ok, silent, UNKNOWN"
    })
    void theServersWordsDecide(String toRecipient, String toMessage, Sent expected) {
        assertThat(sent(toRecipient, toMessage)).isEqualTo(expected);
    }

    @Test
    void aServerWithoutASenderIsNoneToStartWith() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        MailServer settings = new MailServer();

        assertThatThrownBy(() -> settings.smtpMailer(sender, new DigestProperties("", "")))
                .hasMessageContaining("EPLAN_MAIL_FROM");
    }

    @Test
    void noServerIsWaitedForLong() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setUsername("eplan@example.go.th");
        new MailServer().smtpMailer(sender, new DigestProperties("", ""));

        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtps.writetimeout", "10000");
    }
}
