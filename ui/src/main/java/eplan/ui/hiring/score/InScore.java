package eplan.ui.hiring.score;

import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Score;
import eplan.ui.hiring.Here;

/**
 * Which score the parts of the page are about.
 *
 * @param changed reads the page again
 */
record InScore(ScorePageFaces faces, Detail detail, Runnable changed) implements Here {

    Score score() {
        return detail.score();
    }

    SystemScores scores() {
        return faces.scores();
    }

    /** Whether it is the reader's own. */
    boolean own() {
        return score().analyst().equals(faces.reader().actors().current().account());
    }
}
