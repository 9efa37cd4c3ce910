package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, with the role and the scope they have. The database checks that the scope fits the role. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    private @Nullable Long provinceId;

    private @Nullable Long laoId;

    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean enabled;

    /** For JPA. */
    protected Account() {}

    Account(NewAccount wanted, String passwordHash, boolean enabled) {
        this.username = wanted.username().toLowerCase(Locale.ROOT);
        this.displayName = wanted.displayName();
        this.role = wanted.role();
        this.provinceId = wanted.province() == null ? null : wanted.province().value();
        this.laoId = wanted.lao() == null ? null : wanted.lao().value();
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    AccountId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    boolean enabled() {
        return enabled;
    }

    /** Null when only another issuer vouches for this person. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Actor actor() {
        return new Actor(id(), displayName, role, province(), lao());
    }

    AccountView view() {
        return new AccountView(id(), username, displayName, role, province(), lao());
    }

    private @Nullable ProvinceId province() {
        return provinceId == null ? null : new ProvinceId(provinceId);
    }

    private @Nullable LaoId lao() {
        return laoId == null ? null : new LaoId(laoId);
    }
}
