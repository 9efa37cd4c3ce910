package eplan.ui.absences;

import eplan.inbox.Leaving;
import eplan.inbox.WorkKind;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import eplan.ui.testing.FakeRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody with two LAOs, work that goes with the first of them, work that does not, and work that nobody could have. */
final class FakeLeaving implements Leaving {

    static final Colleague SUDA = new Colleague(FakePeople.SUDA, "สุดา", Role.ANALYST);
    static final Colleague PITI = new Colleague(new AccountId(10), "ปิติ", Role.ANALYST);
    static final WorkItemId WITH_LAO = new WorkItemId(1);
    static final WorkItemId FREE = new WorkItemId(2);
    static final WorkItemId QUEUED = new WorkItemId(3);

    private static final List<Colleague> BOTH = List.of(PITI, SUDA);
    private static final LocalDate DUE = LocalDate.of(2011, 2, 28);

    final List<String> done = new ArrayList<>();
    final List<Substitution> substitutions = new ArrayList<>();
    long stamp = 100;
    boolean withFree = true;

    @Nullable
    Refused no;

    /** Who has what goes with the LAO. */
    @Nullable
    Colleague withLao = PITI;

    private final FakePeople people;

    FakeLeaving(FakePeople people) {
        this.people = people;
    }

    @Override
    public Preview preview(AccountId leaver) {
        return preview(leaver, Map.of(), Map.of());
    }

    @Override
    public Preview preview(AccountId leaver, Map<WorkItemId, AccountId> otherItems, Map<LaoId, AccountId> otherLaos) {
        Refused why = no;
        if (why != null) {
            throw why;
        }
        if (!withFree && otherItems.containsKey(FREE)) {
            throw new NotFound("item " + FREE);
        }
        Colleague first = chosen(otherLaos.get(FakeRegistry.NONGBUA), SUDA);
        Colleague second = chosen(otherLaos.get(FakeRegistry.PHOKLANG), PITI);
        List<Item> items = new ArrayList<>();
        AccountView person = people.account(leaver);
        Colleague own = new Colleague(leaver, person.displayName(), person.role());
        items.add(item(WITH_LAO, WorkKind.VERIFY, withLao, first, List.of(), true));
        if (withFree) {
            items.add(item(FREE, WorkKind.EXPEDITE, own, chosen(otherItems.get(FREE), SUDA), BOTH, false));
        }
        items.add(item(QUEUED, WorkKind.EXTENSION, own, null, List.of(), false));
        return new Preview(
                person,
                stamp,
                items,
                List.of(
                        new OwnLao(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา", "เมืองนครราชสีมา", first, BOTH),
                        new OwnLao(FakeRegistry.PHOKLANG, "เทศบาลตำบลโพธิ์กลาง", null, second, BOTH)),
                List.of(new Request(
                        new EntryRoundId(5),
                        FakeRegistry.NONGBUA,
                        "อบต. หนองบัวศาลา",
                        "2554-30-0417",
                        LocalDate.of(2011, 3, 31),
                        DUE,
                        first)),
                List.copyOf(substitutions),
                List.of(new SharedView(1, "ค้างนาน", SUDA), new SharedView(2, "ของฉัน", null)));
    }

    private static Colleague chosen(@Nullable AccountId other, Colleague proposed) {
        return BOTH.stream().filter(one -> one.id().equals(other)).findFirst().orElse(proposed);
    }

    private static Item item(
            WorkItemId id,
            WorkKind kind,
            @Nullable Colleague holder,
            @Nullable Colleague to,
            List<Colleague> candidates,
            boolean withLao) {
        return new Item(
                id,
                kind,
                FakeRegistry.NONGBUA,
                "อบต. หนองบัวศาลา",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                "2554-30-0417",
                1,
                DUE,
                holder,
                to,
                candidates,
                withLao);
    }

    @Override
    public Moved move(
            AccountId leaver,
            long seen,
            Map<WorkItemId, AccountId> otherItems,
            Map<LaoId, AccountId> otherLaos,
            String reason) {
        if (seen != stamp) {
            throw new StaleForm("leaver " + leaver);
        }
        done.add("move " + leaver + " " + otherItems + " " + otherLaos + " " + reason);
        return new Moved(2, 1, 2, 0, 1, 1);
    }
}
