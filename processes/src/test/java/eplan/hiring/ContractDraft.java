package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Part;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A contract with somebody new to be signed, with which nothing is wrong; a test changes what it is about. */
final class ContractDraft {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int running = NUMBER.incrementAndGet();

    String number = running + "/2580";
    String name = "ผู้รับจ้าง " + running;
    String id = ThaiIds.next();
    LocalDate signed;
    LocalDate from;
    LocalDate to;
    BigDecimal amount = new BigDecimal("180000.00");
    BigDecimal rate = new BigDecimal("0.10");
    Set<LaoId> laos = Set.of();

    @Nullable
    Long candidate;

    @Nullable
    AccountId account;

    @Nullable
    String username = "contractor-" + running;

    @Nullable
    ContractId renews;

    /** Why it is signed although headquarters decided otherwise. */
    @Nullable
    String despite;

    /** Null for equal months. */
    @Nullable
    List<Part> parts;

    private ContractDraft(FiscalYear year) {
        this.signed = SignedProvince.september(year, 15);
        this.from = year.first();
        this.to = year.last();
    }

    /** For the whole year. */
    static ContractDraft of(FiscalYear year) {
        return new ContractDraft(year);
    }

    ContractDraft lasting(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    NewContract build() {
        return new NewContract(
                number,
                candidate,
                name,
                id,
                "08 1234 5678",
                account,
                username,
                renews,
                signed,
                from,
                to,
                amount,
                rate,
                parts == null ? MonthlyParts.of(from, to, amount) : parts,
                laos,
                despite);
    }
}
