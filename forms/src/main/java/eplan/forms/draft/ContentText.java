package eplan.forms.draft;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The content of a form written down, as long as it cannot be recorded. */
final class ContentText<C> {

    private static final Logger log = LoggerFactory.getLogger(ContentText.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Class<C> kind;

    private ContentText(Class<C> kind) {
        this.kind = kind;
    }

    /** @param example any content of the form */
    @SuppressWarnings("unchecked") // contents are of final classes
    static <C> ContentText<C> like(C example) {
        return new ContentText<>((Class<C>) example.getClass());
    }

    String write(C content) {
        return JSON.writeValueAsString(content);
    }

    /** Null when a former release wrote it, of which the content was another. */
    @Nullable
    C read(String text) {
        try {
            return JSON.readValue(text, kind);
        } catch (JacksonException other) {
            log.warn("what was typed into a form of a former release cannot be read: {}", other.getOriginalMessage());
            return null;
        }
    }
}
