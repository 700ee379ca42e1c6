package io.faultline.ui.fabric;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The first page's picture: `<fault-hero>`. Decoration; silent to screen readers.
@Tag("fault-hero")
@JsModule("./fault-hero/fault-hero.ts")
public class FaultHero extends Component implements HasSize {}
