package eplan.correspondence;

import eplan.audit.Audit;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.shared.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MailSettingsService implements MailSettings {

    /** What mail servers everywhere take: ASCII, one address, without a name or quotes. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,}");

    private static final int LAST_HOUR = 23;

    private final Owners owners;
    private final DigestTable digests;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Optional<Mailer> mailer;

    MailSettingsService(Owners owners, DigestTable digests, JdbcClient jdbc, Audit audit, Optional<Mailer> mailer) {
        this.owners = owners;
        this.digests = digests;
        this.jdbc = jdbc;
        this.audit = audit;
        this.mailer = mailer;
    }

    @Override
    public Mine mine() {
        AccountId me = owners.current();
        Settings settings = jdbc.sql("select email, digest_hour, language from eplan.account where id = ?")
                .param(me.value())
                .query((row, n) -> settings(row))
                .single();
        return new Mine(settings, mailer.isPresent(), digests.last(me));
    }

    private static Settings settings(ResultSet row) throws SQLException {
        return new Settings(row.getString("email"), row.getObject("digest_hour", Integer.class), Owners.language(row));
    }

    @Override
    @Transactional
    public void change(Settings wanted) {
        AccountId me = owners.current();
        String address = address(wanted.address());
        Integer hour = hour(wanted.hour(), address);
        jdbc.sql("update eplan.account set email = ?, digest_hour = ?, language = ? where id = ?")
                .param(address)
                .param(hour)
                .param(Texts.closest(wanted.language()).getLanguage())
                .param(me.value())
                .update();
        audit.record("account.mail", "account:" + me, null, hour == null ? "off" : "on");
    }

    private static @Nullable String address(@Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches() || address.contains("..")) {
            throw new Refused("refused.mail.address");
        }
        return address;
    }

    private static @Nullable Integer hour(@Nullable Integer wanted, @Nullable String address) {
        if (wanted != null && (wanted < 0 || wanted > LAST_HOUR)) {
            throw new Refused("refused.mail.hour");
        }
        if (wanted != null && address == null) {
            throw new Refused("refused.mail.no-address");
        }
        return wanted;
    }
}
