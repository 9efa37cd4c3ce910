package eplan.cycle;

import eplan.cycle.Extension.Wish;
import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.ManyDone;
import eplan.cycle.Extensions.ManyLao;
import eplan.cycle.Extensions.ManyPreview;
import eplan.cycle.Extensions.Reason;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.timeline.LaoDeadlines.ExtensionPreview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A later date for a district or province, as when a river floods: asked for or given in one transaction. */
@Component
class ExtensionMany {

    private final ManyLaos laos;
    private final ExtensionRequests requests;
    private final ExtensionDates dates;
    private final EntryRoundRepository rounds;
    private final RoundTransactions transactions;
    private final Access access;

    ExtensionMany(
            ManyLaos laos,
            ExtensionRequests requests,
            ExtensionDates dates,
            EntryRoundRepository rounds,
            RoundTransactions transactions,
            Access access) {
        this.laos = laos;
        this.requests = requests;
        this.dates = dates;
        this.rounds = rounds;
        this.transactions = transactions;
        this.access = access;
    }

    ManyPreview preview(Many many) {
        ExtensionRequestRules.mayLookAtMany(access.seeProvince(many.province()));
        List<ManyLao> all = laos.of(many, false);
        ExtensionPreview preview = possible(many, some(all));
        return new ManyPreview(
                preview.calendarDue(),
                dates.latestByProvince(preview),
                all,
                preview.withdrawn(),
                preview.promisesAfter());
    }

    ManyDone grant(Many many, String text, Reason reason, @Nullable String letter) {
        return inOne(() -> {
            Actor by = access.decideFor(many.province());
            String why = ExtensionRequestRules.text(text);
            String rests = ExtensionRequestRules.letter(letter);
            return grantOnce(many, new Words(reason, why, rests), by);
        });
    }

    private ManyDone grantOnce(Many many, Words words, Actor by) {
        List<ManyLao> all = laos.of(many, false);
        List<ManyLao> some = some(all);
        dates.extend(many.round(), many.province(), ids(some), many.newDue(), words.text(), null);
        UUID batch = UUID.randomUUID();
        Set<Long> answered = answer(many, some, words, by);
        List<ManyLao> unasked = some.stream()
                .filter(lao -> !answered.contains(lao.entryRound().value()))
                .toList();
        requests.give(wishes(many, unasked, batch, words, false), by, many.newDue());
        return done(batch, all);
    }

    /** Grants the requests that wait and ask for no more. @return their rounds */
    private Set<Long> answer(Many many, List<ManyLao> some, Words words, Actor by) {
        List<Extension> answered =
                requests
                        .openOf(some.stream()
                                .map(lao -> lao.entryRound().value())
                                .toList())
                        .values()
                        .stream()
                        .filter(request -> request.mayBeDecidedBy(by)
                                && !request.wantedDue().isAfter(many.newDue()))
                        .toList();
        answered.forEach(request -> requests.granted(request, many.newDue(), words.text(), by));
        return answered.stream().map(Extension::entryRoundId).collect(Collectors.toSet());
    }

    ManyDone ask(Many many, String text, Reason reason) {
        return inOne(() -> {
            Actor by = ExtensionRequestRules.mustBeOfficer(access.seeProvince(many.province()));
            Words words = new Words(reason, ExtensionRequestRules.text(text), null);
            List<ManyLao> all = laos.of(many, true);
            List<ManyLao> some = some(all);
            ExtensionPreview preview = possible(many, some);
            boolean beyond = many.newDue().isAfter(dates.latestByProvince(preview));
            UUID batch = UUID.randomUUID();
            requests.ask(wishes(many, some, batch, words, beyond), by);
            return done(batch, all);
        });
    }

    private ExtensionPreview possible(Many many, List<ManyLao> some) {
        return dates.possible(many.round(), many.province(), ids(some), many.newDue());
    }

    /** @throws Refused when nobody is left */
    private static List<ManyLao> some(List<ManyLao> all) {
        List<ManyLao> some =
                all.stream().filter(lao -> lao.fate() == Fate.INCLUDED).toList();
        if (some.isEmpty()) {
            throw new Refused("refused.extension.none-left");
        }
        return some;
    }

    private static Set<LaoId> ids(List<ManyLao> some) {
        return some.stream().map(ManyLao::lao).collect(Collectors.toSet());
    }

    private Map<EntryRound, Wish> wishes(Many many, List<ManyLao> some, UUID batch, Words words, boolean beyond) {
        LocalDate endorseBy = dates.endorseBy();
        Map<Long, LocalDate> due = new LinkedHashMap<>();
        some.forEach(lao -> due.put(lao.entryRound().value(), lao.due()));
        Map<EntryRound, Wish> wishes = new LinkedHashMap<>();
        rounds.findAllById(due.keySet())
                .forEach(round -> wishes.put(
                        round,
                        new Wish(
                                batch,
                                words.reason(),
                                words.text(),
                                words.letter(),
                                due.get(round.id()),
                                many.newDue(),
                                beyond,
                                endorseBy)));
        return wishes;
    }

    private static ManyDone done(UUID batch, List<ManyLao> all) {
        List<ManyLao> leftOut =
                all.stream().filter(lao -> lao.fate() != Fate.INCLUDED).toList();
        return new ManyDone(batch, all.size() - leftOut.size(), leftOut);
    }

    /** All of them, or nobody. */
    private ManyDone inOne(Supplier<ManyDone> act) {
        List<ManyDone> done = new ArrayList<>(1);
        transactions.retrying(() -> done.add(act.get()));
        return done.getLast();
    }

    /** @param letter what it rests on */
    private record Words(
            Reason reason, String text, @Nullable String letter) {}
}
