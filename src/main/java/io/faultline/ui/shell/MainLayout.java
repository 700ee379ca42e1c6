package io.faultline.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.account.Person;

/// The bar across the top and the page below it. A page scrolls; the bench fills the window and scrolls inside.
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Navigation navigation;
    private final Main content = new Main();
    private final Div head = new Div();
    private final Div act = new Div();

    MainLayout(Visitor visitor) {
        addClassName("shell");
        navigation = new Navigation(visitor);
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        head.addClassNames("bar-head", "grow");
        act.addClassName("bar-act");
        add(skip(), bar(visitor), content);
    }

    /// Vaadin's word on a lost connection stands outside of all landmarks; as a status it is heard all the
    /// same.
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
        clearHead();
        if (page instanceof HasHead headed) {
            head.add(headed.head());
            act.add(headed.act());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        page.getElement().removeFromParent();
        clearHead();
    }

    private void clearHead() {
        head.removeAll();
        act.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var first = event.getLocation().getFirstSegment();
        setClassName("still", first.equals("bench"));
        navigation.mark(first);
    }

    private Header bar(Visitor visitor) {
        var bar = new Header();
        bar.addClassName("bar");
        var separator = new Span();
        separator.addClassName("sep");
        bar.add(new Brand(), head, navigation, separator, new Keys(), new Lamp());
        visitor.person()
                .ifPresentOrElse(person -> bar.add(identity(person), signOut(visitor)), () -> bar.add(signIn()));
        bar.add(act);
        return bar;
    }

    private static Span identity(Person person) {
        var name = new Span(person.name());
        name.addClassName("who");
        var role = new Span(person.isInstructor() ? "instructor" : "learner");
        role.addClassName("role");
        var both = new Span(name, role);
        both.addClassName("identity");
        return both;
    }

    private static NativeButton signOut(Visitor visitor) {
        var button = new NativeButton("Sign out", _ -> visitor.signOut());
        button.addClassNames("btn", "sign-out");
        return button;
    }

    private static Anchor signIn() {
        var link = new Anchor("/" + SecurityConfiguration.SIGN_IN, "Sign in");
        link.addClassName("btn");
        return link;
    }

    /// An address with a hash would be read from the page's base, and lead to the first page: so a script moves
    /// focus.
    private static Anchor skip() {
        var skip = new Anchor("#" + CONTENT, "Skip to the page");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true).executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  document.getElementById($0).focus();
                })""", CONTENT);
        return skip;
    }
}
