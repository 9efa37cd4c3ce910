package eplan.cycle.engine;

import eplan.cycle.CaseDiagram;
import eplan.cycle.EntryRounds;
import eplan.shared.EntryRoundId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CamundaCaseDiagram implements CaseDiagram {

    private final EntryRounds rounds;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    CamundaCaseDiagram(EntryRounds rounds, RuntimeService runtime, RepositoryService repository, JdbcClient jdbc) {
        this.rounds = rounds;
        this.runtime = runtime;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Diagram> of(EntryRoundId id) {
        rounds.view(id); // asks whether the actor may see it
        List<Diagram> diagrams = new ArrayList<>();
        jdbc.sql("""
                        select er.process_instance_id from eplan.entry_round er where er.id = :id
                        union all
                        select e.process_instance_id from eplan.escalation e
                        where e.entry_round_id = :id and e.state = 'OPEN'""").param("id", id.value()).query(String.class).list().forEach(instance -> add(instance, diagrams));
        return diagrams;
    }

    private void add(@Nullable String instance, List<Diagram> diagrams) {
        if (instance == null) {
            return;
        }
        ProcessInstance running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (running == null) {
            return;
        }
        String definition = running.getProcessDefinitionId();
        diagrams.add(new Diagram(
                definition.substring(0, definition.indexOf(':')),
                xml(definition),
                runtime.getActiveActivityIds(instance).stream().distinct().toList()));
    }

    private String xml(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
