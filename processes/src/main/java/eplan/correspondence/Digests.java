package eplan.correspondence;

import eplan.correspondence.DigestTable.Turn;
import eplan.correspondence.MailSettings.State;
import eplan.correspondence.Mailer.Answer;
import eplan.correspondence.Mailer.Mail;
import eplan.correspondence.Mailer.Sent;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The daily mail: on working days, from the hour that each person chose, never twice for one day
 * ({@code docs/decisions/020-digest.md}). Runs in no transaction: each step is committed before the next.
 */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** So many a sweep; the next one goes on. */
    private static final int MOST = 1000;

    private final String node = UUID.randomUUID().toString();
    private final DigestTable table;
    private final DigestReading reading;
    private final DigestText text;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Optional<Mailer> mailer;

    Digests(
            DigestTable table,
            DigestReading reading,
            DigestText text,
            WorkingDays workingDays,
            BusinessClock clock,
            Optional<Mailer> mailer) {
        this.table = table;
        this.reading = reading;
        this.text = text;
        this.workingDays = workingDays;
        this.clock = clock;
        this.mailer = mailer;
    }

    /** Sends what is due by now. */
    void sendDue() {
        sendDue(clock.now().atZone(BusinessClock.ZONE).getHour());
    }

    /** Sends what is due at this hour of the business day. */
    void sendDue(int hour) {
        if (mailer.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        table.leaveUncertain();
        table.giveUpBefore(today);
        if (!workingDays.isWorkingDay(today)) {
            return;
        }
        for (AccountId account : table.due(today, hour, MOST)) {
            // each day has a mail of its own, however long the sweep of the day before lasts
            if (!today.equals(clock.today()) || !send(mailer.get(), account, today, hour)) {
                return;
            }
        }
    }

    private boolean send(Mailer server, AccountId account, LocalDate day, int hour) {
        Optional<Turn> turn = table.take(account, day, hour, node);
        return turn.isEmpty() || send(server, turn.get());
    }

    /**
     * @return whether the others may be sent now: a server that is away, or does not answer, is asked again with one mail at the
     *     next sweep, not with all of them
     */
    private boolean send(Mailer server, Turn turn) {
        Recipient to = turn.to();
        Mail mail;
        try {
            DigestContent content = reading.of(to.actor());
            if (content.empty()) {
                ended(turn, State.NOTHING, null);
                return true;
            }
            mail = text.of(to, content, turn.day());
        } catch (RuntimeException e) {
            ended(turn, State.LATER, e.toString());
            return true;
        }
        // a node that took too long has lost its turn to another
        return !table.step(turn, State.SENDING, null) || sent(server, mail, turn);
    }

    private boolean sent(Mailer server, Mail mail, Turn turn) {
        Answer answer;
        try {
            answer = server.send(mail);
        } catch (RuntimeException e) {
            answer = new Answer(Sent.UNKNOWN, e.toString());
        }
        ended(turn, stateOf(answer.sent()), answer.why());
        return answer.sent() != Sent.NO_SERVER && answer.sent() != Sent.UNKNOWN;
    }

    private void ended(Turn turn, State state, @Nullable String why) {
        if (why != null) {
            LOG.warn("the daily mail of account {} is {}: {}", turn.to().account(), state, why);
        }
        table.step(turn, state, why);
    }

    private static State stateOf(Sent sent) {
        return switch (sent) {
            case YES -> State.SENT;
            case LATER, NO_SERVER -> State.LATER;
            case REFUSED -> State.REFUSED;
            case UNKNOWN -> State.UNCERTAIN;
        };
    }
}
