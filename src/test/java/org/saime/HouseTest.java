package org.saime;

import org.junit.jupiter.api.BeforeEach;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.time.ProgramClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A feature test: each method gets a house of its own. */
@SaimeTest
public abstract class HouseTest {
    @LocalServerPort
    protected int port;

    @Autowired
    protected ProgramClock clock;

    @Autowired
    private Scopes scopes;

    @Autowired
    private PasswordEncoder passwords;

    protected TestHouse house;

    @BeforeEach
    void build() {
        clock.moveTo(java.time.LocalDate.of(2026, 11, 5));
        house = new TestHouse(port, clock, scopes, passwords);
    }

    protected TestHouse anotherHouse() {
        return new TestHouse(port, clock, scopes, passwords);
    }
}
