package eplan.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of every module, as the screens ask for them. */
@Component
public class MessageBundles implements I18NProvider {

    private final Texts texts;

    MessageBundles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... params) {
        return texts.of(key, locale, params);
    }

    /** Whether there is a text, for keys made from data. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /** The texts of one language by key, for tests that compare languages. */
    public Map<String, String> texts(Locale language) {
        return texts.all(language);
    }
}
