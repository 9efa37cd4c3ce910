package eplan.ui.lao;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.registry.LaoView;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.filters.FilterSelect;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which LAO it is, where it lies and whom to call; and the choice of year when there are several. */
final class LaoHeader extends Div {
    private static final long serialVersionUID = 1L;

    LaoHeader(LaoView lao, List<FiscalYear> years, @Nullable FiscalYear year, Consumer<@Nullable FiscalYear> chosen) {
        addClassName("lao-header");
        add(new Chip("mute", Words.of("laotype." + lao.type())));
        add(new Span(place(lao)));
        if (lao.clerk() != null) {
            add(new Span(Words.of("panel.clerk", lao.clerk())));
        }
        if (lao.phone() != null) {
            add(ContactLinks.call(lao.phone(), lao.nameTh()));
        }
        if (lao.fictional()) {
            add(new Chip("mute", Words.of("lao.fictional")));
        }
        if (years.size() > 1) {
            FilterSelect<FiscalYear> select =
                    new FilterSelect<FiscalYear>(Words.of("lao.year"), FiscalYear::toString, chosen).choices(years);
            select.show(year);
            add(select);
        }
    }

    private static String place(LaoView lao) {
        String province = Words.of("lao.province", Words.either(lao.provinceTh(), lao.provinceEn()));
        return lao.districtTh() == null ? province : Words.of("panel.district", lao.districtTh()) + " · " + province;
    }
}
