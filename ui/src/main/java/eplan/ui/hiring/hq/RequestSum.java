package eplan.ui.hiring.hq;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import java.util.List;

/**
 * What the nation's provinces ask for together.
 *
 * @param late provinces that are overdue with their request
 * @param wanted posts of those that sent it, against the {@code headcount} of the same provinces
 * @param more provinces that want more posts than their headcount has; {@code fewer} those that want fewer
 * @param continuing people who are to stay; {@code fresh} those who are new
 */
record RequestSum(
        int provinces, int sent, int late, int wanted, int headcount, int more, int fewer, int continuing, int fresh) {

    static RequestSum of(List<OfNation> all) {
        int sent = 0;
        int late = 0;
        int wanted = 0;
        int headcount = 0;
        int more = 0;
        int fewer = 0;
        int continuing = 0;
        int fresh = 0;
        for (OfNation one : all) {
            late += one.step().standing().late() ? 1 : 0;
            Form form = one.form();
            if (form != null) {
                sent++;
                wanted += form.posts();
                headcount += one.headcount();
                more += form.posts() > one.headcount() ? 1 : 0;
                fewer += form.posts() < one.headcount() ? 1 : 0;
                continuing += form.continuing().size();
                fresh += form.fresh().size();
            }
        }
        return new RequestSum(all.size(), sent, late, wanted, headcount, more, fewer, continuing, fresh);
    }
}
