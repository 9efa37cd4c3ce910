package eplan.embedded;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the embedded default says to the person who started it: one line a matter, in Thai and English. */
final class Console {

    private static final ResourceBundle THAI = bundle(Locale.of("th"));
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Console() {}

    /** Prints the text on standard output. @param parameters are put in as they are, numbers unformatted */
    static void say(String key, Object... parameters) {
        print(System.out, text(key, parameters));
    }

    static void complain(String line) {
        print(System.err, line);
    }

    static String text(String key, Object... parameters) {
        return "e-Plan: " + format(THAI, key, parameters) + " · " + format(ENGLISH, key, parameters);
    }

    private static String format(ResourceBundle bundle, String key, Object... parameters) {
        Object[] texts = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            texts[i] = String.valueOf(parameters[i]);
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }

    private static void print(PrintStream stream, String line) {
        stream.println(line);
        stream.flush();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.start", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
