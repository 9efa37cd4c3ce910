package eplan.ui.messages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Mentioned;
import eplan.correspondence.Messages.MessageView;
import eplan.correspondence.ThreadId;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import java.util.stream.Collectors;

/** One message: who wrote it when, the words as they were typed, who is mentioned, files. */
final class MessageLine extends ListItem {
    private static final long serialVersionUID = 1L;

    MessageLine(ThreadId thread, MessageView message, boolean mine, Messages messages) {
        addClassName("message");
        setClassName("mine", mine);
        Div body = new Div(message.body());
        body.addClassName("message-body");
        add(head(message), body);
        if (!message.mentions().isEmpty()) {
            add(muted(Words.of("messages.mentioned", names(message))));
        }
        if (!message.files().isEmpty()) {
            UnorderedList files = new UnorderedList();
            files.addClassName("message-files");
            message.files().forEach(file -> files.add(new FileLink(thread, file, messages)));
            add(files);
        }
    }

    private static Div head(MessageView message) {
        Span who = new Span(CaseLines.who(message.by(), message.forName()));
        who.addClassName("strong");
        Div head = new Div(who, muted(Words.of("role." + message.role())), muted(When.of(message.at())));
        head.addClassName("message-head");
        return head;
    }

    private static String names(MessageView message) {
        return message.mentions().stream().map(Mentioned::name).collect(Collectors.joining(", "));
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
