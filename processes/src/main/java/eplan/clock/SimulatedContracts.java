package eplan.clock;

import eplan.hiring.Contracts;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Report;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Contracts of a simulated province from signing to the accepted instalment, through the services that people use. */
@Component
@Profile("embedded")
class SimulatedContracts {

    private static final int RETURNS = 70;
    private static final byte[] COPY = copy();

    private final Actors actors;
    private final Contracts contracts;
    private final Instalments instalments;
    private final SimulatedSigning signing;
    private final BusinessClock clock;

    SimulatedContracts(
            Actors actors,
            Contracts contracts,
            Instalments instalments,
            SimulatedSigning signing,
            BusinessClock clock) {
        this.actors = actors;
        this.contracts = contracts;
        this.instalments = instalments;
        this.signing = signing;
        this.clock = clock;
    }

    void sign(HiringSituation found) {
        as(found.officer(), () -> signing.sign(found));
        as(found.head(), () -> signing.giveUpRest(found));
    }

    /** What came back is sent again as it is. */
    void sendDocuments(HiringSituation found) {
        as(found.officer(), () -> {
            ContractId id = found.ofContract();
            if (contracts.view(id).copies().isEmpty()) {
                contracts.addFile(id, FileKind.CONTRACT, SimulationTexts.get("contract.copy"), COPY);
            }
            contracts.sendDocuments(id);
        });
    }

    void deliver(HiringSituation found) {
        LocalDate today = clock.today();
        as(found.deliverer(today), () -> {
            Report draft = instalments.report(found.ofContract(), found.number());
            Report kept = instalments.keep(
                    found.ofContract(), found.number(), draft.version(), SimulationTexts.get("delivered"));
            instalments.deliver(found.ofContract(), found.number(), kept.version(), today);
        });
    }

    /** Few have to be corrected, and once only. */
    void inspect(HiringSituation found) {
        as(found.officer(), () -> {
            List<String> inspectors = List.of(SimulationTexts.get("officer"), SimulationTexts.get("inspector"));
            LocalDate today = clock.today();
            if (found.turn() == 1 && found.roll(RETURNS) < 0.06) {
                String reason = SimulationTexts.get("sent-back");
                instalments.sendBack(found.ofContract(), found.number(), inspectors, today, reason);
            } else {
                instalments.accept(found.ofContract(), found.number(), inspectors, today, "");
            }
        });
    }

    private void as(Actor who, Runnable act) {
        actors.as(who, () -> {
            act.run();
            return who;
        });
    }

    private static byte[] copy() {
        try (var file = SimulatedContracts.class.getResourceAsStream("simulated-contract.pdf")) {
            return Objects.requireNonNull(file, "simulated-contract.pdf").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
