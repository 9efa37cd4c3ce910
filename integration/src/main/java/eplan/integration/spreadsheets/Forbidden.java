package eplan.integration.spreadsheets;

import eplan.shared.Refused;
import java.util.regex.Pattern;

/**
 * What no data file needs: programs, other files inside it, and ties to files elsewhere. Told by names, content types
 * and relationship types alike, as a part may lie under any name.
 */
final class Forbidden {

    private static final Pattern MACROS = Pattern.compile("vba|macro|customui", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINKS =
            Pattern.compile("externallink|/connections|connections\\+xml|querytable", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED =
            Pattern.compile("embeddings/|oleobject|activex|relationships/package$", Pattern.CASE_INSENSITIVE);

    private Forbidden() {}

    static void check(String nameOrType) {
        if (MACROS.matcher(nameOrType).find()) {
            throw new Refused("refused.sheet.macros");
        }
        if (LINKS.matcher(nameOrType).find()) {
            throw new Refused("refused.sheet.links");
        }
        if (EMBEDDED.matcher(nameOrType).find()) {
            throw new Refused("refused.sheet.embedded");
        }
    }

    /** Hyperlinks are text that spreadsheet programs make of addresses by themselves; nothing follows them. */
    static void relationship(String type, String mode) {
        check(type);
        if (mode.equalsIgnoreCase("External") && !type.endsWith("/hyperlink")) {
            throw new Refused("refused.sheet.links");
        }
    }
}
