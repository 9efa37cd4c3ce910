package eplan.isolation;

import static eplan.isolation.Who.HQ_OFFICER;
import static eplan.isolation.Who.HQ_OWNER;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_ANALYST;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.OWN_OFFICER;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SYSTEM;

import eplan.hiring.ContractEnds;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.Contracts.NewContract;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Contracts: the province's officers and head, its own analyst, headquarters; personal data by role. */
final class ContractProbes {

    static final Set<Who> READ = Who.plus(NATION, OWN_OFFICER, OWN_HEAD);
    static final Set<Who> READ_ONE = Who.plus(READ, OWN_ANALYST);
    static final Set<Who> OFFICE = EnumSet.of(OWN_OFFICER, OWN_HEAD, SYSTEM);

    /** They bear the ID number. */
    private static final Set<Who> READ_DOCUMENTS =
            EnumSet.of(OWN_ANALYST, OWN_OFFICER, OWN_HEAD, HQ_OWNER, HQ_OFFICER, SYSTEM);

    private static final Set<Who> HEADQUARTERS = EnumSet.of(HQ_OWNER, HQ_OFFICER, SYSTEM);
    private static final Set<Who> END = Who.plus(HEADQUARTERS, OWN_HEAD);
    private static final Set<Who> ANALYSTS = EnumSet.of(OWN_ANALYST, Who.FOREIGN_ANALYST);
    private static final Set<Who> PART_IN_HIRING =
            EnumSet.complementOf(EnumSet.of(Who.OWN_STAFF, Who.NEIGHBOUR_STAFF, Who.FOREIGN_STAFF));

    private static final FiscalYear YEAR = ContractScene.YEAR;
    private static final LocalDate DAY = YEAR.first();
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private ContractProbes() {}

    static List<Probe> all(Scene scene) {
        ContractScene there = ContractScene.of(scene);
        ContractId id = there.contract;
        return List.of(
                Probe.of(
                        "Contracts.signing(FiscalYear, ProvinceId)",
                        OFFICE,
                        s -> contracts(s).signing(YEAR, s.home)),
                Probe.of(
                        "Contracts.monthly(LocalDate, LocalDate, BigDecimal)",
                        PART_IN_HIRING,
                        s -> contracts(s).monthly(DAY, DAY, BigDecimal.TEN)),
                Probe.of(
                        "Contracts.sign(FiscalYear, ProvinceId, NewContract)",
                        OFFICE,
                        s -> contracts(s).sign(YEAR, s.home, wanted())),
                Probe.of(
                        "Contracts.of(FiscalYear, ProvinceId)",
                        READ,
                        s -> contracts(s).of(YEAR, s.home)),
                Probe.of("Contracts.mine()", ANALYSTS, s -> contracts(s).mine()),
                Probe.of(
                        "Contracts.view(ContractId)",
                        READ_ONE,
                        s -> contracts(s).view(id)),
                Probe.of(
                        "Contracts.idNumber(ContractId, String)",
                        Who.plus(OFFICE, HQ_OWNER),
                        s -> contracts(s).idNumber(id, "reason")),
                Probe.of(
                        "Contracts.addFile(ContractId, FileKind, String, byte[])",
                        OFFICE,
                        s -> contracts(s).addFile(id, FileKind.OTHER, "x.pdf", PDF)),
                Probe.act(
                        "Contracts.removeFile(ContractId, long)",
                        OFFICE,
                        s -> contracts(s).removeFile(id, there.file)),
                Probe.of(
                        "Contracts.file(ContractId, long)",
                        READ_DOCUMENTS,
                        s -> contracts(s).file(id, there.file)),
                Probe.act(
                        "Contracts.sendDocuments(ContractId)",
                        OFFICE,
                        s -> contracts(s).sendDocuments(id)),
                Probe.act(
                        "Contracts.acceptDocuments(ContractId)",
                        HEADQUARTERS,
                        s -> contracts(s).acceptDocuments(id)),
                Probe.act(
                        "Contracts.returnDocuments(ContractId, String)",
                        HEADQUARTERS,
                        s -> contracts(s).returnDocuments(id, "reason")),
                Probe.of(
                        "ContractEnds.previewEnd(ContractId, LocalDate)",
                        Who.plus(END, OWN_OFFICER),
                        s -> ends(s).previewEnd(id, DAY)),
                Probe.of(
                        "ContractEnds.previewTerm(ContractId)",
                        Who.plus(END, OWN_OFFICER),
                        s -> ends(s).previewTerm(id)),
                Probe.act(
                        "ContractEnds.terminate(ContractId, LocalDate, String)",
                        END,
                        s -> ends(s).terminate(id, DAY, "reason")),
                Probe.act(
                        "ContractEnds.replace(ContractId, LocalDate, String)",
                        END,
                        s -> ends(s).replace(id, DAY, "reason")),
                Probe.act(
                        "ContractEnds.callOff(ContractId, String, String)",
                        END,
                        s -> ends(s).callOff(id, "letter", "reason")),
                Probe.act(
                        "Contracts.move(ContractId, ProvinceId, String)",
                        PROCESS_OWNER,
                        s -> contracts(s).move(id, s.abroad, "reason")),
                Probe.of(
                        "Contracts.xlsx(FiscalYear, ProvinceId)",
                        READ,
                        s -> contracts(s).xlsx(YEAR, s.home)),
                Probe.of(
                        "Contracts.checksXlsx(FiscalYear)",
                        NATION,
                        s -> contracts(s).checksXlsx(YEAR)));
    }

    private static NewContract wanted() {
        BigDecimal amount = BigDecimal.TEN;
        return new NewContract(
                "1", null, "x", "x", "", null, "x", null, DAY, DAY, DAY, amount, amount, List.of(), Set.of(), null);
    }

    private static Contracts contracts(Scene scene) {
        return scene.bean(Contracts.class);
    }

    private static ContractEnds ends(Scene scene) {
        return scene.bean(ContractEnds.class);
    }
}
