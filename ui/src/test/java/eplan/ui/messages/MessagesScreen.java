package eplan.ui.messages;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import eplan.correspondence.Messages;
import eplan.correspondence.Support;
import eplan.people.Portfolios;
import eplan.ui.testing.ScreenTest;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The screens of messages on fakes, with the page of a case beside them. */
@ViewPackages(packages = {"eplan.ui.messages", "eplan.ui.lao"})
abstract class MessagesScreen extends ScreenTest {

    final FakeMessages messages = new FakeMessages();
    final FakeSupport support = new FakeSupport(messages);
    final FakePortfolios portfolios = new FakePortfolios();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Messages.class, () -> messages);
        context.registerBean(Support.class, () -> support);
        context.registerBean(Portfolios.class, () -> portfolios);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.messages");
    }

    MessagesView page(String query) {
        return open("messages", query, MessagesView.class);
    }

    Button button(String text, Component in) {
        return find(Button.class, in).withText(text).single();
    }

    void type(String words) {
        test(find(TextArea.class).single()).setValue(words);
    }

    void send(Component in) {
        test(button("ส่งข้อความ", in)).click();
    }

    void attach(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "application/pdf", content);
        roundTrip();
    }
}
