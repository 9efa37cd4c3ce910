package eplan.hiring;

import org.springframework.data.jpa.repository.JpaRepository;

/** The escalations of steps, by the id of their step. */
interface HiringSpells extends JpaRepository<HiringSpell, Long> {}
