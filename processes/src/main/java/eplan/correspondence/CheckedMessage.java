package eplan.correspondence;

import eplan.correspondence.Messages.NewFile;
import eplan.correspondence.Messages.NewMessage;
import eplan.shared.AccountId;
import eplan.shared.FileKind;
import eplan.shared.FileName;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A message that may be kept as far as it alone tells: storable words that are not too many, and files of the kinds we keep. */
record CheckedMessage(String body, Set<AccountId> mentions, List<KeptFile> files) {

    private static final int MEGABYTE = 1024 * 1024;

    /** PostgreSQL takes no NUL, and nobody wants the rest; line ends and tabs stay. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    record KeptFile(String name, FileKind kind, byte[] content) {}

    /** @throws Refused when it may not */
    static CheckedMessage of(NewMessage typed) {
        String body =
                Reason.given(clean(typed.body()), "refused.message.empty", Messages.LONGEST, "refused.message.long");
        if (typed.files().size() > Messages.MOST_FILES) {
            throw new Refused("refused.attachment.many", Messages.MOST_FILES);
        }
        return new CheckedMessage(
                body,
                Set.copyOf(typed.mentions()),
                typed.files().stream().map(CheckedMessage::kept).toList());
    }

    /** A subject on one line. @throws Refused when there is none, or it is too long */
    static String subject(String typed) {
        String oneLine = SPACES.matcher(clean(typed)).replaceAll(" ");
        return Reason.given(
                oneLine, "refused.message.subject", Messages.LONGEST_SUBJECT, "refused.message.subject-long");
    }

    private static String clean(String typed) {
        return UNPRINTABLE.matcher(typed).replaceAll("");
    }

    private static KeptFile kept(NewFile file) {
        byte[] content = file.content();
        if (content.length == 0) {
            throw new Refused("refused.attachment.empty");
        }
        if (content.length > Messages.LARGEST_FILE) {
            throw new Refused("refused.attachment.large", Messages.LARGEST_FILE / MEGABYTE);
        }
        FileKind kind = FileKind.of(content);
        return new KeptFile(FileName.clean(file.name(), kind), kind, content);
    }
}
