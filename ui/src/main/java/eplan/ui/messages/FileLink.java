package eplan.ui.messages;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Content;
import eplan.correspondence.Messages.FileView;
import eplan.correspondence.ThreadId;
import eplan.shared.NotFound;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;

/** A file of a message, to be kept, never to be shown as a page of ours; permission is asked again each time. */
final class FileLink extends ListItem {
    private static final long serialVersionUID = 1L;

    FileLink(ThreadId thread, FileView file, Messages messages) {
        addClassName("message-file");
        Span size = new Span(FileSize.of(file.size()));
        size.addClassName("muted");
        add(new Anchor(handler(thread, file.id(), messages), file.name()), size);
    }

    private static DownloadHandler handler(ThreadId thread, long file, Messages messages) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return response(thread, file, messages);
        });
    }

    private static DownloadResponse response(ThreadId thread, long file, Messages messages) {
        try {
            Content content = messages.file(thread, file);
            return new DownloadResponse(
                    new ByteArrayInputStream(content.bytes()),
                    content.file().name(),
                    content.file().mediaType(),
                    content.bytes().length);
        } catch (NotFound | AccessDeniedException gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
