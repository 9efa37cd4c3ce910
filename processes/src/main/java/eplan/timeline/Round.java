package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of one year's calendar (งวด). Its due dates are {@link DeadlineRecord}s. */
@Entity
@Table(name = "round")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // read by the database only: RoundViews reads rows, not entities
class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private String key;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(name = "row_no")
    private int row;

    @Embedded
    private RoundNames names;

    @Column(name = "data_year")
    private int dataYear;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Enumerated(EnumType.STRING)
    private Responsible responsible;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Column(name = "legal_basis")
    private String legalBasis;

    private boolean retired;

    @Version
    private long version;

    protected Round() {}

    Round(
            FiscalYear year,
            String key,
            RoundKind kind,
            int row,
            RoundNames names,
            FiscalYear dataYear,
            LocalDate opensOn,
            Responsible responsible,
            List<String> items,
            String legalBasis) {
        this.fiscalYear = year.be();
        this.key = key;
        this.kind = kind;
        this.row = row;
        this.names = names;
        this.dataYear = dataYear.be();
        this.opensOn = opensOn;
        this.responsible = responsible;
        this.items = items;
        this.legalBasis = legalBasis;
    }

    RoundId id() {
        return new RoundId(id);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    RoundKind kind() {
        return kind;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    boolean retired() {
        return retired;
    }
}
