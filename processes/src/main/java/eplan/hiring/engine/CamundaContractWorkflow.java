package eplan.hiring.engine;

import eplan.engine.TimerMoves;
import eplan.hiring.ContractWorkflow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CamundaContractWorkflow implements ContractWorkflow {

    private final TimerMoves timers;

    CamundaContractWorkflow(TimerMoves timers) {
        this.timers = timers;
    }

    @Override
    public void endsAfter(String contractInstance, LocalDate lastDay) {
        timers.move(List.of(contractInstance), ContractModel.CONTRACT_ENDS, lastDay.plusDays(1));
    }

    @Override
    public void calledOff(String contractInstance, LocalDate today) {
        timers.move(List.of(contractInstance), ContractModel.CONTRACT_STARTS, today);
        timers.move(List.of(contractInstance), ContractModel.CONTRACT_ENDS, today);
    }

    @Override
    public void instalmentOpensOn(Collection<String> contractInstances, LocalDate day) {
        timers.move(contractInstances, ContractModel.INSTALMENT_OPENS, day);
    }
}
