package eplan.correspondence;

import eplan.people.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody at headquarters had taken to answer waits for the others when they leave; their calendar's link leads nowhere. */
@Component
class LeaversQuestions {

    private static final String OPEN_AGAIN = """
            update eplan.thread set support = 'OPEN', support_account = null, version = version + 1
             where support = 'TAKEN' and support_account = ?""";

    private final JdbcClient jdbc;
    private final FeedTable feeds;

    LeaversQuestions(JdbcClient jdbc, FeedTable feeds) {
        this.jdbc = jdbc;
        this.feeds = feeds;
    }

    @EventListener
    void left(AccountClosed closed) {
        jdbc.sql(OPEN_AGAIN).param(closed.account().value()).update();
        feeds.revoke(closed.account());
    }
}
