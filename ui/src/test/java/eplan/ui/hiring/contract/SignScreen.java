package eplan.ui.hiring.contract;

import com.vaadin.flow.component.select.Select;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Former;
import eplan.hiring.Contracts.HandOver;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Part;
import eplan.hiring.Contracts.Signed;
import eplan.hiring.Contracts.Signing;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.shared.AccountId;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Signing is possible: approved, with the budget and one contractor found; the instalments proposed are two halves. */
abstract class SignScreen extends ContractScreen {

    private static final LocalDate APRIL = LocalDate.of(2011, 4, 1);
    static final String ID = "1 1002 00012 34 8";

    final List<NewContract> contracts = new ArrayList<>();
    LocalDate budgetOn = LocalDate.of(2011, 3, 4);
    List<ContractLine> renewable = List.of();
    List<Former> calledOff = List.of();

    @BeforeEach
    void approved() {
        calls.on("Contracts.signing", args -> signing())
                .on(
                        "Contracts.monthly",
                        args -> List.of(
                                new Part((LocalDate) args[0], APRIL.minusDays(1), half((BigDecimal) args[2])),
                                new Part(APRIL, (LocalDate) args[1], half((BigDecimal) args[2]))))
                .on("Contracts.sign", args -> {
                    contracts.add((NewContract) args[2]);
                    return new Signed(HiringSamples.CONTRACT, "kanda", "Secret-12345", HiringSamples.DUE);
                });
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2));
    }

    private Signing signing() {
        return new Signing(
                HiringSamples.YEAR,
                Fakes.KORAT,
                "นครราชสีมา",
                true,
                budgetOn,
                2,
                List.of(new Found(5, new Candidate("นายใหม่ มาดี", null, ""), false)),
                List.of(
                        new HandOver(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา", "เมือง", new AccountId(21), "กานดา"),
                        new HandOver(FakeRegistry.PHOKLANG, "เทศบาลตำบลโพธิ์กลาง", null, null, null)),
                renewable,
                calledOff);
    }

    HiringSignView signPage() {
        return open("hiring/sign/30", "year=2554", HiringSignView.class);
    }

    BahtField amount() {
        return find(BahtField.class, find(TermFields.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    Select<Found> candidate() {
        return find(Select.class, find(WhoFields.class).single()).all().getFirst();
    }

    void filled() {
        test(candidate()).selectItem("นายใหม่ มาดี");
        test(field("เลขประจำตัวประชาชน")).setValue(ID);
        test(field("ชื่อผู้ใช้")).setValue("mai");
        test(field("เลขที่สัญญา")).setValue("14/2554");
        test(amount()).setValue("๙๐,๐๐๐");
    }
}
