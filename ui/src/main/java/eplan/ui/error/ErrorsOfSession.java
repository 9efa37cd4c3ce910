package eplan.ui.error;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives each session the handler that tells people why something was not done. */
@Component
class ErrorsOfSession implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new FailedAct()));
    }
}
