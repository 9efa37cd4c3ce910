package eplan.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eplan.ui.shell.MainLayout;

/** An address that no screen has; looks like every other "not found". */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // or Flow hides every error behind "not for you"
public class NoSuchPage extends ErrorPageBody implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return notFound();
    }
}
