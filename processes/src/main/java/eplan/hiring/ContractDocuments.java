package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.HiringEvents.DocumentsReturned;
import eplan.shared.ContractId;
import eplan.shared.FileName;
import eplan.shared.NotFound;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Hiring documents and the copy of the contract on their way to headquarters (note 2 of letter ว 1353). */
@Component
class ContractDocuments {

    /** No contract has more files. */
    private static final int MOST = 20;

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final ContractAccess access;
    private final ContractTable contracts;
    private final ContractFiles files;
    private final ContractCases cases;
    private final ContractTelling telling;

    ContractDocuments(
            ContractAccess access,
            ContractTable contracts,
            ContractFiles files,
            ContractCases cases,
            ContractTelling telling) {
        this.access = access;
        this.contracts = contracts;
        this.files = files;
        this.cases = cases;
        this.telling = telling;
    }

    HiringFile add(ContractId id, FileKind kind, String name, byte[] content) {
        Reached reached = access.write(id);
        mustNotBeAccepted(reached.contract());
        mustBePdf(content);
        String called = FileName.clean(name, eplan.shared.FileKind.PDF);
        if (files.of(id).size() >= MOST) {
            throw new Refused("refused.contract.files-many", MOST);
        }
        HiringFile added = files.add(id, kind, called, content, reached.by().name());
        telling.audit("file-added", id, null, kind + ", " + added.id() + " " + called);
        return added;
    }

    /** By content, whatever the name says. */
    private static void mustBePdf(byte[] content) {
        if (content.length > HiringFile.LARGEST) {
            throw new Refused("refused.contract.file-large", HiringFile.LARGEST / MEGABYTE);
        }
        for (int i = 0; i < PDF.length; i++) {
            if (i >= content.length || content[i] != PDF[i]) {
                throw new Refused("refused.contract.file-kind");
            }
        }
    }

    /** While headquarters look at them, the copy of the contract stays. */
    void remove(ContractId id, long file) {
        Reached reached = access.write(id);
        mustNotBeAccepted(reached.contract());
        var kept = files.find(id, file).orElseThrow(() -> new NotFound("file " + file + " of contract " + id));
        files.remove(id, file, reached.by().name());
        if (reached.contract().documents() == Documents.WITH_HQ) {
            mustHaveCopy(id);
        }
        telling.audit("file-removed", id, null, file + " " + kept.file().name());
    }

    /** What was signed bears the ID number, and so may its enclosures: who reads which is in the audit. */
    HiringFile.Content read(ContractId id, long file) {
        access.documents(id);
        var read = files.read(id, file).orElseThrow(() -> new NotFound("file " + file + " of contract " + id));
        telling.audit("file-read", id, null, file + " " + read.file().name());
        return read;
    }

    void send(ContractId id) {
        ContractRow contract = access.write(id).contract();
        mustNotBeAccepted(contract);
        if (contract.documents() == Documents.WITH_HQ) {
            throw new Refused("refused.contract.documents-sent");
        }
        mustHaveCopy(id);
        HiringStep step = cases.require(contract, StepKind.DOCUMENTS);
        contracts.documents(id, Documents.WITH_HQ, null);
        cases.done(step, HiringEventType.DOCUMENTS_SENT, null);
    }

    void accept(ContractId id) {
        ContractRow contract = withHeadquarters(id);
        HiringStep step = cases.require(contract, StepKind.DOCUMENT_CHECK);
        contracts.documents(id, Documents.ACCEPTED, null);
        cases.done(step, HiringEventType.DOCUMENTS_ACCEPTED, null);
        telling.audit("documents-accepted", id, null, "");
    }

    void sendBack(ContractId id, String reason) {
        ContractRow contract = withHeadquarters(id);
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        HiringStep step = cases.require(contract, StepKind.DOCUMENT_CHECK);
        contracts.documents(id, Documents.RETURNED, why);
        cases.returned(step, StepKind.DOCUMENTS, HiringEventType.DOCUMENTS_RETURNED, why);
        telling.audit("documents-returned", id, why, "");
        telling.publish(new DocumentsReturned(id, step.id()));
    }

    private ContractRow withHeadquarters(ContractId id) {
        ContractRow contract = access.headquarters(id).contract();
        mustNotBeAccepted(contract);
        if (contract.documents() != Documents.WITH_HQ) {
            throw new Refused("refused.contract.documents-not-sent");
        }
        return contract;
    }

    private static void mustNotBeAccepted(ContractRow contract) {
        if (contract.documents() == Documents.ACCEPTED) {
            throw new Refused("refused.contract.documents-accepted");
        }
    }

    private void mustHaveCopy(ContractId id) {
        if (files.of(id).stream().noneMatch(one -> one.kind() == FileKind.CONTRACT)) {
            throw new Refused("refused.contract.copy");
        }
    }
}
