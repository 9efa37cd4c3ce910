package eplan.bench;

import eplan.bench.LoadPlace.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the officers sit: some in the worst province, the others all over the nation.
 *
 * @param others provinces with an inbox worth looking at, by code
 */
record LoadPlaces(LoadPlace worst, List<LoadPlace> others) {

    /** Nakhon Ratchasima. */
    static final String WORST = "30";

    private static final int WORTH_LOOKING = 300;

    static LoadPlaces read(JdbcClient jdbc) {
        Map<String, List<Item>> byCode = jdbc.sql("""
                        select w.id, w.province_id as province, p.code, w.lao_id as lao, w.lao_name, w.round_id as round,
                               r.key as round_key, w.case_number as number
                        from eplan.work_item w
                        join eplan.province p on p.id = w.province_id
                        join eplan.round r on r.id = w.round_id
                        where w.state = 'OPEN' and w.audience <> 'LAO' order by w.id""").query(Item.class).list().stream()
                .collect(Collectors.groupingBy(Item::code, TreeMap::new, Collectors.toList()));
        LoadPlace worst = LoadPlace.of(byCode.get(WORST));
        byCode.remove(WORST);
        return new LoadPlaces(
                worst,
                byCode.values().stream()
                        .filter(items -> items.size() >= WORTH_LOOKING)
                        .map(LoadPlace::of)
                        .toList());
    }

    /** Where the account of this number sits. */
    LoadPlace of(int number, LoadOptions options) {
        return options.inWorst(number) ? worst : others.get(number % others.size());
    }
}
