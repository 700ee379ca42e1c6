package io.faultline.ui.fabric;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Views as JSON: what is not there is left out (a merge patch has no other way to say null), enums in small letters.
final class ViewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ViewJson() {}

    static ObjectNode of(Record view) {
        return MAPPER.valueToTree(view);
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }
}
