package eplan.correspondence;

import eplan.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far people have read. */
@Component
class ReadMarks {

    private static final String READ = """
            insert into eplan.message_read (thread_id, account_id, up_to) values (?, ?, ?)
            on conflict (account_id, thread_id) do update set up_to = greatest(message_read.up_to, excluded.up_to)""";

    private static final String WROTE = """
            insert into eplan.message_read (thread_id, account_id, up_to) values (?, ?, ?)
            on conflict (account_id, thread_id) do update set up_to = excluded.up_to where message_read.up_to >= ?""";

    private final JdbcClient jdbc;

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(ThreadId thread, AccountId reader, long upTo) {
        jdbc.sql(READ).params(thread.value(), reader.value(), upTo).update();
    }

    /** One's own message is read, unless something before it is not. @param thread as it was before the message */
    void wrote(ThreadRow thread, AccountId author, long message) {
        jdbc.sql(WROTE)
                .params(thread.id().value(), author.value(), message, thread.lastMessage())
                .update();
    }
}
