package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hand-over list: LAOs that a contractor takes over on the first day. */
@Component
class HandOvers {

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ContractId contract, Collection<LaoId> laos) {
        jdbc.sql("""
                        insert into eplan.contract_hand_over (contract_id, lao_id)
                        select cast(? as bigint), x.id from unnest(cast(? as bigint[])) as x (id)""").param(contract.value()).param(ids(laos)).update();
    }

    /** Those of the list that lie in the province on that day. */
    Set<LaoId> lyingIn(ProvinceId province, ContractId contract, LocalDate day) {
        return jdbc.sql("""
                        select h.lao_id from eplan.contract_hand_over h join eplan.lao_on(?) l on l.lao_id = h.lao_id
                         where h.contract_id = ? and l.province_id = ?""")
                .param(day)
                .param(contract.value())
                .param(province.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .set();
    }

    /** How many of these do not lie in the province on that day. */
    int elsewhere(ProvinceId province, Collection<LaoId> laos, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from unnest(cast(? as bigint[])) as x (id)
                         where not exists (select from eplan.lao_on(?) l where l.lao_id = x.id and l.province_id = ?)""")
                .param(ids(laos))
                .param(day)
                .param(province.value())
                .query(Integer.class)
                .single();
    }

    private static Long[] ids(Collection<LaoId> laos) {
        return laos.stream().map(LaoId::value).toArray(Long[]::new);
    }
}
