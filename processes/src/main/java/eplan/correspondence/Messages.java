package eplan.correspondence;

import eplan.correspondence.Support.State;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages about a case (ข้อความในระบบ) between LAO, analyst, province and headquarters, in threads. Who may see the LAO today
 * may read them and, auditors apart, write; {@link Audience#OFFICE} keeps a thread from the LAO's own staff. What is about no
 * LAO is a question to headquarters' support, and is seen by the office that asks and by headquarters.
 */
public interface Messages {

    /** No message is longer, in characters. */
    int LONGEST = 5000;

    /** No subject is longer, in characters. */
    int LONGEST_SUBJECT = 200;

    /** No message carries more files. */
    int MOST_FILES = 10;

    /** No file is larger, in bytes. */
    int LARGEST_FILE = 20 * 1024 * 1024;

    /**
     * Begins a thread with its first message.
     *
     * @throws eplan.shared.NotFound when the LAO is out of scope, or the round is none of the LAO's
     * @throws eplan.shared.Refused as {@link #write}, without a subject, or when it is about no LAO and no question to support
     * @throws org.springframework.security.access.AccessDeniedException for auditors, and for LAO staff who want {@link
     *     Audience#OFFICE}
     */
    ThreadView open(NewThread wanted);

    /**
     * Writes in a thread.
     *
     * @throws eplan.shared.Refused when the message is empty or too long, mentions somebody who may not read it, or has a file
     *     that is empty, too large or of a kind that is not kept
     */
    MessageView write(ThreadId id, NewMessage message);

    /** A thread in the actor's scope, without reading it. @throws eplan.shared.NotFound otherwise */
    ThreadView view(ThreadId id);

    /** The thread's messages, oldest first, the latest 500 of them; they count as read from now on. */
    List<MessageView> read(ThreadId id);

    /** Threads of an LAO, over all its years, the latest first. */
    List<ThreadView> ofLao(LaoId lao, int limit);

    /**
     * Threads that concern the actor, those with something unread first, each part with the latest first. They are those in
     * which the actor wrote or is mentioned; for LAO staff all of their LAO's that they may see; for a province its own questions
     * and what nobody of a province has answered yet; for headquarters (not auditors) the questions that nobody has taken, or
     * that the actor has.
     *
     * @param after null for the first page
     */
    List<ThreadView> mine(@Nullable Cursor after, int size);

    /** How many of {@link #mine} have something unread. */
    long unread();

    /** Who else may read the thread, and can therefore be mentioned, by name; without auditors. */
    List<AccountView> reachable(ThreadId id);

    /** Who else could read a thread that the actor has not opened yet. @param lao null as in {@link NewThread} */
    List<AccountView> reachable(@Nullable LaoId lao, Audience audience);

    /** A file with its content. @throws eplan.shared.NotFound when it is none of this thread's */
    Content file(ThreadId id, long file);

    /** Who may read a thread; text key {@code audience.<name>}. */
    enum Audience {
        /** Everybody who may see the LAO. */
        ALL,
        /** As above without the LAO's own staff. */
        OFFICE
    }

    /**
     * @param lao that it is about; null for a question to support about none. LAO staff's is always their own
     * @param entryRound of that LAO, where it is about one
     * @param support a question to headquarters' support
     */
    record NewThread(
            @Nullable LaoId lao,
            @Nullable EntryRoundId entryRound,
            Audience audience,
            boolean support,
            String subject,
            NewMessage first) {}

    /** @param mentions chosen from {@link #reachable} */
    record NewMessage(String body, List<AccountId> mentions, List<NewFile> files) {

        /** Words alone. */
        public NewMessage(String body) {
            this(body, List.of(), List.of());
        }
    }

    /** @param name as the person's computer calls it */
    record NewFile(String name, byte[] content) {}

    /**
     * @param year of the round, or the one in which it was opened
     * @param support how a question to support stands; null for other threads
     * @param supportBy who has taken or answered it
     * @param lastFor for whom the writer of the last message stood in; null for themselves
     * @param lastWords the beginning of the last message
     * @param unread somebody wrote since the actor last read it
     * @param version that the person saw, for {@link Support}
     */
    record ThreadView(
            ThreadId id,
            @Nullable LaoId lao,
            @Nullable String laoTh,
            @Nullable EntryRoundId entryRound,
            @Nullable String caseNumber,
            FiscalYear year,
            Audience audience,
            String subject,
            @Nullable State support,
            @Nullable String supportBy,
            String openedBy,
            Instant openedAt,
            Instant lastAt,
            String lastBy,
            @Nullable String lastFor,
            String lastWords,
            long lastMessage,
            int messages,
            boolean unread,
            int version) {}

    /**
     * @param by name of the writer when it was written, and {@code role} in which they wrote
     * @param forName for whom they stood in; null for themselves
     * @param at the business instant
     */
    record MessageView(
            long id,
            AccountId author,
            String by,
            @Nullable String forName,
            Role role,
            String body,
            List<Mentioned> mentions,
            List<FileView> files,
            LocalDate on,
            Instant at) {}

    record Mentioned(AccountId account, String name) {}

    /** @param mediaType what its content is; @param size in bytes */
    record FileView(long id, String name, String mediaType, int size) {}

    record Content(FileView file, byte[] bytes) {}

    /** Where a page of {@link #mine} ended. */
    record Cursor(boolean unread, long lastMessage) {

        public static Cursor after(ThreadView thread) {
            return new Cursor(thread.unread(), thread.lastMessage());
        }
    }
}
