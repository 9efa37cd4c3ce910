package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A contract as the models of the hiring year need it: without account and instalments. Signing it for real is another's test. */
@TestComponent
class SignedContract {

    private static final String CONTRACTOR = """
            insert into eplan.contractor (id_number, id_digest, id_last) values ('\\x00', decode(md5(random()::text), 'hex'), '678')
            returning id""";

    private static final String CONTRACT = """
            insert into eplan.contract (hiring_year_id, number, contractor_id, name, signed_on, from_on, to_on, last_day, amount,
                penalty_rate, by_name, at)
            values (:year, '1/2588', :contractor, 'นายสัญญา', :signed, :from, :to, :to, 180000, 0, 'สมหญิง', now())
            returning id""";

    @Autowired
    HiringWorkflow workflow;

    @Autowired
    Signings signings;

    @Autowired
    HiringRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** @return the contract's key */
    long sign(FiscalYear year, ProvinceId province, LocalDate on) {
        Long signed = transaction.execute(status -> {
            long hiringYear = records.year(year, province);
            long contract = jdbc.sql(CONTRACT)
                    .param("year", hiringYear)
                    .param("contractor", jdbc.sql(CONTRACTOR).query(Long.class).single())
                    .param("signed", on)
                    .param("from", year.first())
                    .param("to", year.last())
                    .query(Long.class)
                    .single();
            workflow.contractSigned(
                    records.instance(year, province), contract, year + "/" + province + "/contract-" + contract);
            signings.signed(hiringYear);
            return contract;
        });
        return Objects.requireNonNull(signed);
    }
}
