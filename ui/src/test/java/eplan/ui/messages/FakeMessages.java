package eplan.ui.messages;

import eplan.correspondence.Messages;
import eplan.correspondence.Support.State;
import eplan.correspondence.ThreadId;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Threads in memory, read and written by one person. */
final class FakeMessages implements Messages {

    static final AccountId ANALYST = new AccountId(11);
    static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1'};

    final List<ThreadView> threads = new ArrayList<>();
    final List<NewThread> opened = new ArrayList<>();
    final List<NewMessage> sent = new ArrayList<>();
    final List<AccountView> readers =
            new ArrayList<>(List.of(new AccountView(ANALYST, "an30", "นายวิเคราะห์", Role.ANALYST, Fakes.KORAT, null)));
    final List<String> asked = new ArrayList<>();

    @Nullable
    Refused refusal;

    private static final Instant AT = Instant.parse("2011-03-08T03:12:00Z");

    private final Map<ThreadId, List<MessageView>> written = new HashMap<>();
    private long number;

    /** Somebody else began it. */
    ThreadId add(@Nullable LaoId lao, String subject, @Nullable State support, String words) {
        ThreadId id = new ThreadId(threads.size() + 1L);
        add(id, ANALYST, "นายวิเคราะห์", words, List.of());
        threads.add(thread(id, lao, Audience.ALL, subject, support, words, true, 1));
        return id;
    }

    private MessageView add(ThreadId id, AccountId author, String by, String words, List<NewFile> files) {
        List<FileView> kept = files.stream()
                .map(file -> new FileView(1, file.name(), "application/pdf", file.content().length))
                .toList();
        var message = new MessageView(
                ++number, author, by, null, Role.ANALYST, words, List.of(), kept, Fakes.TODAY.minusDays(1), AT);
        written.computeIfAbsent(id, none -> new ArrayList<>()).add(message);
        return message;
    }

    private ThreadView thread(
            ThreadId id,
            @Nullable LaoId lao,
            Audience audience,
            String subject,
            @Nullable State support,
            String words,
            boolean unread,
            int version) {
        boolean about = lao != null;
        return new ThreadView(
                id,
                lao,
                about ? "อบต. หนองบัวศาลา" : null,
                null,
                about ? "2554-30-0417" : null,
                new FiscalYear(2554),
                audience,
                subject,
                support,
                support == State.TAKEN ? "นายคนอื่น" : null,
                "นายวิเคราะห์",
                AT,
                AT,
                "นายวิเคราะห์",
                null,
                words,
                number,
                written.get(id).size(),
                unread,
                version);
    }

    void stand(ThreadId id, State state) {
        change(view(id), state, false);
    }

    /** Somebody wrote at the same time. */
    void somebodyWrites(ThreadId id) {
        add(id, ANALYST, "นายวิเคราะห์", "เพิ่มเติม", List.of());
        change(view(id), view(id).support(), true);
    }

    private void change(ThreadView old, @Nullable State support, boolean unread) {
        String words = written.get(old.id()).getLast().body();
        threads.set(
                threads.indexOf(old),
                thread(old.id(), old.lao(), old.audience(), old.subject(), support, words, unread, old.version() + 1));
    }

    @Override
    public ThreadView open(NewThread wanted) {
        refuse();
        if (wanted.subject().isBlank()) {
            throw new Refused("refused.message.subject");
        }
        opened.add(wanted);
        ThreadId id = new ThreadId(threads.size() + 1L);
        add(id, Fakes.ME, "สมหญิง ใจดี", wanted.first().body(), wanted.first().files());
        State support = wanted.support() ? State.OPEN : null;
        threads.add(thread(
                id,
                wanted.lao(),
                wanted.audience(),
                wanted.subject(),
                support,
                wanted.first().body(),
                false,
                1));
        return view(id);
    }

    @Override
    public MessageView write(ThreadId id, NewMessage message) {
        refuse();
        sent.add(message);
        MessageView added = add(id, Fakes.ME, "สมหญิง ใจดี", message.body(), message.files());
        change(view(id), view(id).support(), false);
        return added;
    }

    private void refuse() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public ThreadView view(ThreadId id) {
        return threads.stream()
                .filter(thread -> thread.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("thread " + id));
    }

    @Override
    public List<MessageView> read(ThreadId id) {
        ThreadView old = view(id);
        threads.set(
                threads.indexOf(old),
                thread(
                        id,
                        old.lao(),
                        old.audience(),
                        old.subject(),
                        old.support(),
                        old.lastWords(),
                        false,
                        old.version()));
        return List.copyOf(written.get(id));
    }

    @Override
    public List<ThreadView> ofLao(LaoId lao, int limit) {
        return threads.stream()
                .filter(thread -> lao.equals(thread.lao()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ThreadView> mine(@Nullable Cursor after, int size) {
        return threads.stream()
                .sorted(Comparator.comparing(ThreadView::unread)
                        .thenComparing(thread -> thread.id().value())
                        .reversed())
                .skip(after == null ? 0 : size)
                .limit(size)
                .toList();
    }

    @Override
    public long unread() {
        return threads.stream().filter(ThreadView::unread).count();
    }

    @Override
    public List<AccountView> reachable(ThreadId id) {
        return List.copyOf(readers);
    }

    @Override
    public List<AccountView> reachable(@Nullable LaoId lao, Audience audience) {
        asked.add(lao + " " + audience);
        return List.copyOf(readers);
    }

    @Override
    public Content file(ThreadId id, long file) {
        return new Content(new FileView(file, "a.pdf", "application/pdf", PDF.length), PDF);
    }
}
