package eplan.forms.api;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eplan.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Hands a file to the browser to be kept, never to be shown as a page of ours; permission is asked again each time. */
public final class Download {

    private Download() {}

    /** What is handed over, with the name to keep it by. */
    public record Named(String name, String mediaType, byte[] bytes) {}

    /** @param file asks for permission and reads; what it does not find or may not see is "not found" to the browser */
    public static DownloadHandler of(Supplier<Named> file) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return response(file);
        });
    }

    private static DownloadResponse response(Supplier<Named> file) {
        try {
            Named named = file.get();
            byte[] bytes = named.bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), named.name(), named.mediaType(), bytes.length);
        } catch (NotFound | AccessDeniedException gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
