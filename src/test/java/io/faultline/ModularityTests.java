package io.faultline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Holds the picture of the house: a room uses only the rooms that its `package-info` names, there are no circles,
/// and nobody reaches into a room's inner packages.
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Application.class);

    @Test
    void everyRoomUsesOnlyWhatItsDoorNames() {
        ROOMS.verify();
    }

    /// The diagrams land in `target/spring-modulith-docs`.
    @Test
    void theHouseDrawsItself() {
        new Documenter(ROOMS).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
