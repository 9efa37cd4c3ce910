package eplan.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a round is called, in full and as a column's head. */
@Embeddable
record RoundNames(
        @Column(name = "name_th") String nameTh,
        @Column(name = "name_en") String nameEn,
        @Column(name = "short_th") String shortTh,
        @Column(name = "short_en") String shortEn) {}
