package eplan.cycle;

import org.springframework.data.jpa.repository.JpaRepository;

/** The escalations, by the id of their entry round. */
interface EscalationRepository extends JpaRepository<Escalation, Long> {}
