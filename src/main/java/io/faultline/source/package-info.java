/// Text files with positions. YAML becomes values that know their file and line, so that a reader of blueprints,
/// labs, scenarios or the ledger can say where a mistake is and what may be meant.
///
/// This room does not know what any text means. Start at [io.faultline.source.Problem], then
/// [io.faultline.source.Yaml].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.faultline.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
