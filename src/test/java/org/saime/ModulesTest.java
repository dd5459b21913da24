package org.saime;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point one way: a feature reaches others only through what they offer. */
class ModulesTest {
    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(App.class).verify();
    }
}
