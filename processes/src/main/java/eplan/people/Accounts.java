package eplan.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts as they are stored. */
interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(Long id);

    List<Account> findByIdIn(Collection<Long> ids);

    /** In the order of the Thai alphabet, as the next. */
    @Query(nativeQuery = true, value = """
            select a.* from eplan.account a where a.province_id = :province and a.enabled
            order by a.display_name collate eplan.thai, a.id""")
    List<Account> findByProvinceIdAndEnabledTrue(long province);

    /** @param roles names of {@link Role}s */
    @Query(nativeQuery = true, value = """
            select a.* from eplan.account a where a.role in (:roles) and a.enabled
            order by a.display_name collate eplan.thai, a.id""")
    List<Account> findByRoleInAndEnabledTrue(Collection<String> roles);

    boolean existsByUsername(String username);

    @Query(nativeQuery = true, value = """
            select a.* from eplan.account a join eplan.account_identity i on i.account_id = a.id
            where i.issuer = :issuer and i.subject = :subject""")
    Optional<Account> findByIdentity(String issuer, String subject);
}
