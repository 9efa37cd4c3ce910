package eplan.timeline;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows come in the order of their ids, which is the order in which everybody locks them. */
interface DeadlineRecords extends Repository<DeadlineRecord, Long> {

    /** The round's default and, if it has one, the province's own date. */
    String OF_SCOPE = """
            select d from DeadlineRecord d
            where d.round = :round and d.lao is null and (d.province is null or d.province = :province)
            order by d.id""";

    @Query(OF_SCOPE)
    List<DeadlineRecord> ofScope(long round, @Nullable Long province);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OF_SCOPE)
    List<DeadlineRecord> ofScopeForUpdate(long round, @Nullable Long province);

    DeadlineRecord saveAndFlush(DeadlineRecord deadline);
}
