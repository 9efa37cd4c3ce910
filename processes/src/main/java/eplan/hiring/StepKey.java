package eplan.hiring;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which duty a step is, over all its turns. A contract may go to another province with its steps, so those of a contract are found by it
 * alone, whatever the year.
 *
 * @param year the hiring year's key
 */
record StepKey(
        long year,
        StepKind kind,
        @Nullable Long contract,
        @Nullable Integer instalment) {

    /** A condition on rows that have these columns, with the parameters of {@link #on}. */
    static final String WHICH = """
            kind = :kind
            and case when cast(:contract as bigint) is null then hiring_year_id = :year and contract_id is null
                     else contract_id = cast(:contract as bigint)
                          and instalment is not distinct from cast(:instalment as int) end""";

    StatementSpec on(StatementSpec sql) {
        return sql.param("kind", kind.name())
                .param("year", year)
                .param("contract", contract)
                .param("instalment", instalment);
    }
}
