package eplan.ui.hiring.contract;

import eplan.hiring.ContractEnds;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.HiringFile;
import eplan.hiring.HiringSteps;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Figures;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.Report;
import eplan.hiring.Renewals;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.hiring.HiringScreen;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A running contract with three instalments, the third of them open; an officer looks unless a test says otherwise. */
abstract class ContractScreen extends HiringScreen {

    static final HiringFile COPY = new HiringFile(
            8, "contract.pdf", "application/pdf", 2048, "สมหญิง ใจดี", Instant.parse("2011-03-08T03:00:00Z"));

    Contracts.State state = Contracts.State.RUNNING;
    Documents documents = Documents.TO_SEND;
    LocalDate from = LocalDate.of(2010, 10, 1);
    LocalDate lastDay = LocalDate.of(2011, 9, 30);
    boolean calledOff;
    List<HiringFile> copies = List.of(COPY);
    Instalment third = HiringSamples.instalment(3, Instalments.State.OPEN, 0);
    boolean mayWrite = true;
    boolean mayAccept;
    int version = 2;
    private int looks;

    @Override
    protected List<Class<?>> faces() {
        return List.of(Contracts.class, ContractEnds.class, Renewals.class, Instalments.class, HiringSteps.class);
    }

    @Override
    protected String scanned() {
        return "eplan.ui.hiring.contract";
    }

    @BeforeEach
    void signed() {
        calls.on("Contracts.view", args -> view())
                .on(
                        "Instalments.of",
                        args -> List.of(
                                HiringSamples.instalment(1, Instalments.State.ACCEPTED, 0),
                                HiringSamples.instalment(2, Instalments.State.ACCEPTED, 2),
                                third))
                .on("Instalments.report", args -> report((int) args[1], ""))
                .act("Instalments.keep", args -> {
                    version++;
                    return report((int) args[1], (String) args[3]);
                })
                .answer("HiringSteps.ofContract", List.of())
                .answer("Renewals.of", Optional.empty())
                .answer("Renewals.notKept", List.of())
                .answer("HiringSteps.history", List.of());
    }

    private ContractView view() {
        return new ContractView(
                HiringSamples.contract(state, documents, from, calledOff),
                "x-xxxx-xxxxx-67-8",
                "044 123 456",
                LocalDate.of(2010, 9, 30),
                calledOff ? from.minusDays(1) : lastDay,
                calledOff ? EndKind.CALLED_OFF : null,
                calledOff ? "สละสิทธิ์" : null,
                calledOff ? "นม 0023/9" : null,
                new BigDecimal("0.1000"),
                calledOff || documents == Documents.ACCEPTED ? null : HiringSamples.DUE,
                null,
                documents == Documents.RETURNED ? "ไม่มีลายมือชื่อ" : null,
                copies,
                List.of(),
                null,
                null,
                45);
    }

    private Report report(int number, String added) {
        return new Report(
                HiringSamples.CONTRACT,
                number,
                version,
                LocalDate.of(2010, 12, 1),
                LocalDate.of(2010, 12, 31),
                new Figures(88, 40, 12, 9, 3, 21, 30, 45),
                added,
                null,
                null,
                null,
                mayWrite,
                mayAccept);
    }

    HiringContractView page() {
        return open("hiring/contract/51", "look=" + ++looks, HiringContractView.class);
    }

    static LocalDate today() {
        return Fakes.TODAY;
    }
}
