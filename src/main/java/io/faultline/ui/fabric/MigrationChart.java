package io.faultline.ui.fabric;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/// A running live migration: `<migration-chart>`.
@Tag("migration-chart")
@JsModule("./migration-chart/migration-chart.ts")
@NpmPackage(value = "uplot", version = "1.6.32")
public class MigrationChart extends LiveElement<MigrationChartView> {}
