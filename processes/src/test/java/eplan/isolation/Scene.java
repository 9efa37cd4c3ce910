package eplan.isolation;

import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.registry.Registry;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges;
import eplan.timeline.TimelineChanges.MoveDueDate;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Phuket with one LAO whose things everybody tries to reach; the foreigners come from Nakhon Ratchasima. */
final class Scene {

    static final FiscalYear YEAR = new FiscalYear(2554);

    final ProvinceId phuket;
    final ProvinceId korat;
    final LaoId lao;
    final LaoId neighbour;
    final LaoId foreign;
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
        phuket = province("83");
        korat = province("30");
        List<Long> ours = laos(phuket);
        lao = new LaoId(ours.get(0));
        neighbour = new LaoId(ours.get(1));
        foreign = new LaoId(laos(korat).get(0));
        for (Who who : Who.values()) {
            actors.put(who, who == Who.SYSTEM ? Actor.SYSTEM : actor(who));
        }
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
        ProvinceId province = who.role.ofProvince() ? (who.foreign() ? korat : phuket) : null;
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
    long change(MoveDueDate move, LocalDate due) {
        return asSystem(() -> bean(TimelineChanges.class).apply(move, due, "reason", null));
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
