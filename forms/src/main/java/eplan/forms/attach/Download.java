package eplan.forms.attach;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eplan.plan.Attachments;
import eplan.plan.Attachments.Content;
import eplan.plan.RecordKey;
import eplan.shared.NotFound;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;

/** Hands a file to the browser to be kept, never to be shown as a page of ours; permission is asked again each time. */
final class Download {

    private Download() {}

    static DownloadHandler of(RecordKey key, long id, Attachments attachments) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return response(key, id, attachments);
        });
    }

    private static DownloadResponse response(RecordKey key, long id, Attachments attachments) {
        try {
            Content content = attachments.read(key, id);
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
