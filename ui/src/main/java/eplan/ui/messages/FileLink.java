package eplan.ui.messages;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Content;
import eplan.correspondence.Messages.FileView;
import eplan.correspondence.ThreadId;
import eplan.forms.api.Download;

/** A file of a message, to be kept, never to be shown as a page of ours; permission is asked again each time. */
final class FileLink extends ListItem {
    private static final long serialVersionUID = 1L;

    FileLink(ThreadId thread, FileView file, Messages messages) {
        addClassName("message-file");
        Span size = new Span(FileSize.of(file.size()));
        size.addClassName("muted");
        add(new Anchor(Download.of(() -> content(thread, file.id(), messages)), file.name()), size);
    }

    private static Download.Named content(ThreadId thread, long file, Messages messages) {
        Content content = messages.file(thread, file);
        return new Download.Named(content.file().name(), content.file().mediaType(), content.bytes());
    }
}
