package eplan.ui.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eplan.ui.shell.MainLayout;

/** A screen that the person's role may not open; looks like every other "not found". */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // or Flow hides every error behind "not for you"
public class NotForYouPage extends ErrorPageBody implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return notFound();
    }
}
