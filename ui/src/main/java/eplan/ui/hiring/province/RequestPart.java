package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.HiringRequests.Request;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** Duty 1: the form of the letter, to fill in until it is sent, to read afterwards. */
final class RequestPart extends Div {
    private static final long serialVersionUID = 1L;

    RequestPart(InProvince here) {
        addClassName("hiring-parts");
        Request request = here.forms().requests().of(here.year(), here.id());
        H2 title = new H2(Words.of("hiringprovince.request.title"));
        Div head = new Div(title, state(request));
        head.addClassName("hiring-line");
        Paragraph headcount = new Paragraph(Words.of(
                "hiringprovince.request.headcount",
                request.headcount(),
                here.year().toString()));
        headcount.addClassName("muted");
        add(head, headcount);
        boolean open = request.sent().isEmpty();
        if (open && here.reader().writesForProvince()) {
            add(new RequestForm(here, request));
        } else {
            add(new RequestSheet(request, here.forms().renewals().notKept(here.year(), here.id())));
        }
    }

    private static Chip state(Request request) {
        return request.sent()
                .map(sent -> new Chip("ok", "✓", Words.of("hiringprovince.request.sent", sent.on(), sent.by())))
                .orElseGet(() -> new Chip("soon", "○", Words.of("hiringprovince.request.draft")));
    }
}
