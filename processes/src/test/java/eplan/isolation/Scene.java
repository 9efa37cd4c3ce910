package eplan.isolation;

import eplan.cycle.YearOpening;
import eplan.engine.DueJobs;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.registry.Registry;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import eplan.testing.SettableClock;
import eplan.timeline.ChangeSets;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Moves;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Trat, where one LAO's first round is overdue and everybody tries to reach its things; the foreigners come from Nakhon
 * Ratchasima. No other test uses Trat. */
final class Scene {

    static final FiscalYear YEAR = new FiscalYear(2554);

    static final LocalDate TODAY = LocalDate.of(2010, 11, 3);
    static final String HOME = "23";
    private static final String ABROAD = "30";

    final ProvinceId home;
    final ProvinceId abroad;
    final LaoId lao;
    final LaoId neighbour;
    final LaoId foreign;
    /** The LAO's first round, past its date, and the officers' task to expedite it. */
    final EntryRoundId overdue;

    final WorkItemId expedite;
    private final ApplicationContext context;
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);

    Scene(ApplicationContext context) {
        this.context = context;
        bean(SettableClock.class).set(YEAR.first());
        asSystem(() -> bean(RegistrySetup.class).loadShipped());
        asSystem(() -> {
            bean(Timelines.class).prepare(YEAR);
            return YEAR;
        });
        home = province(HOME);
        abroad = province(ABROAD);
        List<Long> ours = laos(home);
        lao = new LaoId(ours.get(0));
        neighbour = new LaoId(ours.get(1));
        foreign = new LaoId(laos(abroad).get(0));
        overdue = new EntryRoundId(overdueRound());
        expedite = new WorkItemId(
                one("select id from eplan.work_item where kind = 'EXPEDITE' and entry_round_id = ?", overdue.value()));
        for (Who who : Who.values()) {
            actors.put(who, who == Who.SYSTEM ? Actor.SYSTEM : actor(who));
        }
    }

    private long overdueRound() {
        asSystem(() -> {
            bean(YearOpening.class).open(YEAR, Set.of(HOME));
            return YEAR;
        });
        bean(DueJobs.class).runUntilNoneDue();
        dayOfTheScene();
        bean(DueJobs.class).runUntilNoneDue();
        return one(
                "select id from eplan.entry_round where round_id = ? and lao_id = ?",
                round("close-previous").id().value(),
                lao.value());
    }

    /** Other tests set the clock too. */
    void dayOfTheScene() {
        bean(SettableClock.class).set(TODAY);
    }

    private long one(String sql, Object... params) {
        return bean(JdbcClient.class).sql(sql).params(params).query(Long.class).single();
    }

    private ProvinceId province(String code) {
        return asSystem(() -> bean(Registry.class).provinceByCode(code)).orElseThrow();
    }

    private List<Long> laos(ProvinceId province) {
        return bean(JdbcClient.class)
                .sql("select lao_id from eplan.lao_on(?) where province_id = ? order by code limit 2")
                .params(YEAR.first(), province.value())
                .query(Long.class)
                .list();
    }

    private Actor actor(Who who) {
        ProvinceId province = who.role.ofProvince() ? (who.foreign() ? abroad : home) : null;
        LaoId staffOf = switch (who) {
            case OWN_STAFF -> lao;
            case NEIGHBOUR_STAFF -> neighbour;
            case FOREIGN_STAFF -> foreign;
            default -> null;
        };
        String username = "iso-" + who.name().toLowerCase(java.util.Locale.ROOT);
        AccountId id = asSystem(() -> bean(AccountOpening.class)
                .open(new NewAccount(username, who.name(), who.role, province, staffOf), "password"));
        return new Actor(id, who.name(), who.role, province, staffOf);
    }

    RoundView round(String key) {
        return asSystem(() -> bean(Timelines.class).rounds(YEAR)).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A change that may be undone, made in the probe's transaction and gone with it. */
    long change(RoundId round, LocalDate due) {
        var moves = new Moves(bean(ChangeSets.class), bean(Timelines.class), bean(JdbcClient.class));
        return asSystem(() -> moves.due(round, null, due, "reason", null));
    }

    /** A holiday that may be removed, gone with the probe's transaction. */
    void holiday(Holiday holiday) {
        asSystem(() -> {
            bean(Holidays.class).put(holiday, "reason");
            return holiday;
        });
    }

    AccountId account(Who who) {
        return java.util.Objects.requireNonNull(actors.get(who).account());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T asSystem(java.util.function.Supplier<T> work) {
        return bean(Actors.class).asSystem(work);
    }

    /** Runs the call on somebody's account, and undoes whatever it did. */
    @Nullable
    Object as(Who who, Function<Scene, @Nullable Object> call) {
        return bean(Actors.class)
                .as(
                        actors.get(who),
                        () -> bean(TransactionTemplate.class).execute(status -> {
                            status.setRollbackOnly();
                            return call.apply(this);
                        }));
    }
}
