package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.NativeButton;

/// Makes the page readable from the back row: everything a quarter larger, controls hidden, one column. It stays until
/// it
/// is pressed again or another page is opened.
final class Projector extends NativeButton {

    Projector() {
        super("Projector");
        addClassNames("btn", "projector");
        getElement().setAttribute("aria-pressed", "false").executeJs("""
                const root = document.documentElement;
                const show = on => {
                  on ? root.setAttribute('data-scale', 'projector') : root.removeAttribute('data-scale');
                  this.setAttribute('aria-pressed', on);
                };
                this.addEventListener('click', () => show(root.dataset.scale !== 'projector'));
                show(false)""");
        addDetachListener(
                gone -> gone.getUI().getPage().executeJs("document.documentElement.removeAttribute('data-scale')"));
    }
}
