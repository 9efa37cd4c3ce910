package eplan.hiring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people with whom contracts are signed. Their ID numbers are kept here alone, encrypted. */
@Component
class Contractors {

    /** The update holds the row, so that two who sign with one person at a time see each other's contract. */
    private static final String HOLD = """
            insert into eplan.contractor (id_number, id_digest, id_last) values (?, ?, ?)
            on conflict (id_digest) do update set id_last = excluded.id_last
            returning id""";

    private final JdbcClient jdbc;
    private final ContractorKey key;

    Contractors(JdbcClient jdbc, ContractorKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** The contractor with this number, a new one if need be, held until the transaction ends. */
    long hold(ThaiId id) {
        byte[] digest = key.digest(id);
        return jdbc.sql(HOLD)
                .param(key.encrypt(id, digest))
                .param(digest)
                .param(id.last())
                .query(Long.class)
                .single();
    }

    ThaiId idNumber(long contractor) {
        return jdbc.sql("select id_number, id_digest from eplan.contractor where id = ?")
                .param(contractor)
                .query((row, n) -> key.decrypt(row.getBytes("id_number"), row.getBytes("id_digest")))
                .single();
    }

    /** Its last three digits between crosses. */
    String masked(long contractor) {
        return ThaiId.masked(jdbc.sql("select id_last from eplan.contractor where id = ?")
                .param(contractor)
                .query(String.class)
                .single());
    }
}
