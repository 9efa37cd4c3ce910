package eplan.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails and calendars cannot know by themselves.
 *
 * @param from the sender's address; empty for the name under which we sign in at the mail server
 * @param link where people open e-Plan, such as {@code https://eplan.example.go.th}; empty for no link
 */
@ConfigurationProperties("eplan.mail")
public record DigestProperties(
        @DefaultValue("") String from, @DefaultValue("") String link) {}
