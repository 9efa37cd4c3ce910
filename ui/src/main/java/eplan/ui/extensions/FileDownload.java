package eplan.ui.extensions;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.Content;
import eplan.shared.NotFound;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;

/** Hands a request's file to the browser to be kept, never to be shown as a page of ours; permission is asked each time. */
final class FileDownload {

    private FileDownload() {}

    static DownloadHandler of(Extensions extensions, long request, long file) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return response(extensions, request, file);
        });
    }

    private static DownloadResponse response(Extensions extensions, long request, long file) {
        try {
            Content content = extensions.file(request, file);
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
