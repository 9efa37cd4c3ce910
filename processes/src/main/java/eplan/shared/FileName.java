package eplan.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as they are kept: no path, nothing invisible, not endless, and ending as the content is. */
public final class FileName {

    static final int LONGEST = 200;

    private static final String NAMELESS = "attachment";

    /** Control and format characters: the latter can make {@code fdp.exe} read {@code exe.pdf}. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    /** Letters or digits, of which one is a letter: {@code .2554} is no extension. */
    private static final Pattern EXTENSION =
            Pattern.compile("\\.(?=\\d*[a-z])([a-z0-9]{1,5})$", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** @throws Refused when the name says that the file is something else than its content is */
    public static String clean(String typed, FileKind kind) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        String name = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1)
                .strip();
        Matcher end = EXTENSION.matcher(name);
        if (!end.find()) {
            return named(name, "." + kind.extension());
        }
        if (!kind.isCalled(end.group(1))) {
            throw new Refused("refused.attachment.extension", end.group(), kind.name());
        }
        return named(name.substring(0, end.start()), end.group());
    }

    private static String named(String base, String extension) {
        String rest = base.strip();
        return (rest.isEmpty() ? NAMELESS : cut(rest, LONGEST - extension.length())) + extension;
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
