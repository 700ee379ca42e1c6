/// The PowerShell-shaped language: a line becomes commands or a query, a command becomes its canonical line, results
/// become tables, names complete. Scripts, journal, buttons and the console all speak it. Knows neither who types nor
/// how anything comes about; a query reads the fabric and changes nothing.
/// Start at [io.faultline.console.Shell].
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "ledger", "fabric", "kernel"})
package io.faultline.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
