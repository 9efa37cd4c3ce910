package eplan.ui.extensions;

import eplan.cycle.Extensions;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeRounds;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests in memory about the plan's round; what is decided waits no more. Remembers what was done. */
final class FakeExtensions implements Extensions {

    static final LocalDate DUE = LocalDate.of(2011, 2, 28);
    static final LocalDate WANTED = LocalDate.of(2011, 3, 15);
    static final LocalDate LATEST = LocalDate.of(2011, 3, 21);

    final List<ExtensionView> all = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<ManyLao> laos = new ArrayList<>();
    final List<@Nullable ProvinceId> looked = new ArrayList<>();
    /** In which role the waiting requests were read. */
    final List<Role> readers = new ArrayList<>();

    Supplier<Role> reader = () -> Role.SYSTEM;
    /** LAO whose request nobody may decide, as a rule says. */
    @Nullable
    String refused;

    ExtensionView add(long id, State state, May... may) {
        return add(id, "อปท. <b>" + id + "</b>", state, null, WANTED, may);
    }

    ExtensionView add(long id, String lao, State state, @Nullable UUID batch, LocalDate wanted, May... may) {
        ExtensionView request = new ExtensionView(
                id,
                FakeRounds.of(FakeRegistry.NONGBUA, FakeTimelines.PLAN),
                FakeRegistry.NONGBUA,
                lao,
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                FakeTimelines.YEAR,
                FakeTimelines.PLAN,
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                "2554-30-0" + id,
                batch,
                state,
                Reason.FLOOD,
                "น้ำท่วม <i>ถนน</i>",
                null,
                DUE,
                wanted,
                state == State.GRANTED ? wanted : null,
                LATEST,
                new Word("นายเดชา", null, Role.LAO_STAFF, Fakes.TODAY, null),
                state == State.ASKED ? LocalDate.of(2011, 3, 14) : null,
                null,
                null,
                state.open() ? null : new Word("นางหัวหน้า", null, Role.PROVINCIAL_HEAD, Fakes.TODAY, "ตามที่ขอ"),
                List.of(),
                Set.of(may));
        all.add(request);
        return request;
    }

    private void decided(long id, String what) {
        ExtensionView request = view(id);
        if (request.laoTh().equals(refused)) {
            throw new Refused("refused.extension.beyond-province", LATEST, 21);
        }
        done.add(what);
        all.remove(request);
    }

    @Override
    public ExtensionView ask(EntryRoundId round, Ask ask) {
        if (!ask.newDue().isAfter(DUE)) {
            throw new Refused("refused.extension.not-later", ask.newDue(), "อบต. หนองบัวศาลา", DUE);
        }
        done.add("ask " + round + " " + ask.newDue() + " " + ask.reason() + " " + ask.text());
        return add(900, "อบต. หนองบัวศาลา", State.ASKED, null, ask.newDue(), May.ATTACH, May.WITHDRAW);
    }

    @Override
    public void attach(long id, String name, byte[] content) {
        ExtensionView v = view(id);
        done.add("attach " + name + " " + content.length);
        List<File> files = new ArrayList<>(v.files());
        files.add(new File(
                files.size() + 1L,
                name,
                "application/pdf",
                content.length,
                "นายเดชา",
                Instant.parse("2011-03-09T03:00:00Z")));
        all.set(
                all.indexOf(v),
                new ExtensionView(
                        v.id(),
                        v.entryRound(),
                        v.lao(),
                        v.laoTh(),
                        v.province(),
                        v.provinceTh(),
                        v.provinceEn(),
                        v.year(),
                        v.round(),
                        v.roundTh(),
                        v.roundEn(),
                        v.caseNumber(),
                        v.batch(),
                        v.state(),
                        v.reason(),
                        v.text(),
                        v.letter(),
                        v.oldDue(),
                        v.wantedDue(),
                        v.grantedDue(),
                        v.latestByProvince(),
                        v.asked(),
                        v.endorseBy(),
                        v.opinion(),
                        v.passedUp(),
                        v.decided(),
                        files,
                        v.may()));
    }

    @Override
    public Content file(long id, long file) {
        throw new NotFound("file " + file);
    }

    @Override
    public void endorse(long id, boolean supports, String remark) {
        decided(id, "endorse " + id + " " + supports + " " + remark);
    }

    @Override
    public void grant(long id, LocalDate newDue, @Nullable String remark) {
        decided(id, "grant " + id + " " + newDue + " " + remark);
    }

    @Override
    public void refuse(long id, String reason) {
        decided(id, "refuse " + id + " " + reason);
    }

    @Override
    public void passToHq(long id, String remark) {
        decided(id, "up " + id + " " + remark);
    }

    @Override
    public void withdraw(long id) {
        decided(id, "withdraw " + id);
    }

    @Override
    public ExtensionView view(long id) {
        return all.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("extension " + id));
    }

    @Override
    public List<ExtensionView> ofRound(EntryRoundId id) {
        return all.stream().filter(one -> one.entryRound().equals(id)).toList();
    }

    @Override
    public List<ExtensionView> ofLao(LaoId lao, int limit) {
        return all.stream().filter(one -> one.lao().equals(lao)).limit(limit).toList();
    }

    @Override
    public List<ExtensionView> waiting(@Nullable ProvinceId province, int limit) {
        looked.add(province);
        readers.add(reader.get());
        return all.stream().filter(one -> one.state().open()).limit(limit).toList();
    }

    @Override
    public long waitingForMe() {
        return all.stream().filter(one -> one.state().open()).count();
    }

    void lao(long id, String name, Fate fate, boolean waiting) {
        laos.add(new ManyLao(new EntryRoundId(id), new LaoId(id), name, DUE, fate, waiting));
    }

    @Override
    public ManyPreview previewMany(Many many) {
        return new ManyPreview(DUE, LATEST, List.copyOf(laos), 7, 2);
    }

    @Override
    public ManyDone grantMany(Many many, String text, Reason reason, @Nullable String letter) {
        return many("grant many", many, text, reason, letter);
    }

    @Override
    public ManyDone askMany(Many many, String text, Reason reason) {
        return many("ask many", many, text, reason, null);
    }

    private ManyDone many(String what, Many many, String text, Reason reason, @Nullable String letter) {
        done.add(what + " " + many.round() + " district " + many.districtId() + " without " + many.without() + " "
                + many.newDue() + " " + reason + " " + text + " " + letter);
        List<ManyLao> left =
                laos.stream().filter(lao -> lao.fate() != Fate.INCLUDED).toList();
        return new ManyDone(
                UUID.randomUUID(), laos.size() - left.size() - many.without().size(), left);
    }
}
