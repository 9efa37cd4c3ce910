package eplan.integration.mail;

import eplan.correspondence.DigestProperties;
import eplan.correspondence.Mailer;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of {@code spring.mail.*}, if one is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailServer {

    private static final String TEN_SECONDS = "10000";

    @Bean
    Mailer smtpMailer(JavaMailSenderImpl server, DigestProperties properties) {
        for (String protocol : new String[] {"smtp", "smtps"}) {
            giveUpWaiting(server.getJavaMailProperties(), "mail." + protocol);
        }
        return new SmtpMailer(server, sender(properties.from(), server.getUsername()));
    }

    /** By default Jakarta Mail waits for ever. */
    private static void giveUpWaiting(Properties properties, String protocol) {
        properties.putIfAbsent(protocol + ".connectiontimeout", TEN_SECONDS);
        properties.putIfAbsent(protocol + ".timeout", TEN_SECONDS);
        properties.putIfAbsent(protocol + ".writetimeout", TEN_SECONDS);
    }

    private static String sender(String from, @Nullable String username) {
        String sender = from.isBlank() && username != null ? username : from;
        if (!sender.contains("@")) {
            throw new IllegalStateException(
                    "SPRING_MAIL_HOST is set, and no sender: set EPLAN_MAIL_FROM to an address");
        }
        return sender;
    }
}
