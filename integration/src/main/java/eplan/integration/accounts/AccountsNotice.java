package eplan.integration.accounts;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Tells the person at the console the accounts that were just made; on standard output, never in a log. */
final class AccountsNotice {

    private AccountsNotice() {}

    static void print(Path file, List<Credential> made) {
        PrintStream out = System.out;
        Stream.of("th", "en").forEach(language -> out.println("e-Plan: " + head(language, file)));
        made.forEach(credential -> out.printf(
                "    %-16s %s  %s%n",
                credential.account().username(),
                credential.password(),
                credential.account().displayName()));
        out.flush();
    }

    private static String head(String language, Path file) {
        var bundle = ResourceBundle.getBundle(
                "i18n.accounts", Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString("accounts.made"), file);
    }
}
