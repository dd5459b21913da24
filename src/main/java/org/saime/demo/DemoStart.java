package org.saime.demo;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.ProgramClock;
import org.saime.kernel.time.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Loads the demo country before the first page can be asked for, and says on the console who can sign in. */
@Component
@ConditionalOnBooleanProperty("saime.demo")
class DemoStart implements SmartLifecycle {
    static final String PASSWORD = "saime-demo";
    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DataSource owner;
    private final PasswordEncoder passwords;
    private final ProgramClock clock;
    private final Today today;
    private final PastReports reports;
    private final int families;
    private final String port;
    private boolean running;

    DemoStart(
            @Qualifier("ownerDataSource") DataSource owner,
            PasswordEncoder passwords,
            ProgramClock clock,
            Today today,
            PastReports reports,
            @Value("${saime.demo.families:" + Timetable.DEFAULT_FAMILIES + "}") int families,
            @Value("${saime.demo.empty:false}") boolean empty,
            @Value("${server.port:8080}") String port) {
        this.owner = owner;
        this.passwords = passwords;
        this.clock = clock;
        this.today = today;
        this.reports = reports;
        this.families = empty ? 0 : families;
        this.port = port;
    }

    @Override
    public void start() {
        running = true;
        try {
            if (exists("select exists (select 1 from organisation)")) {
                neverBehindItsData();
            } else {
                load();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo country could not be loaded: " + e.getMessage(), e);
        }
    }

    private void load() throws SQLException {
        // the day's facts are of the early morning, so the demo's day begins at nine
        if (clock.instant().atZone(Today.ZONE).toLocalTime().isBefore(MORNING)) {
            clock.moveTo(today.date());
        }
        long begun = System.nanoTime();
        var country = new DemoCountry(today.date(), families);
        var counts = country.load(owner, Objects.requireNonNull(passwords.encode(PASSWORD)));
        if (families > 0) {
            reports.write(country.calendar());
        }
        log.info(
                "The demo country of {} was loaded in {} ms: {}",
                today.date(),
                (System.nanoTime() - begun) / 1_000_000,
                words(counts));
    }

    private static String words(Map<String, Integer> counts) {
        return "%d families, %d people, %d contacts, %d rows in all"
                .formatted(
                        counts.get("family"),
                        counts.get("person"),
                        counts.get("contact"),
                        counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The clock was moved in an earlier run: what people did then must not lie in the future now. */
    private void neverBehindItsData() throws SQLException {
        Instant newest = newest();
        if (newest != null && newest.isAfter(clock.instant())) {
            log.info("The demo goes on from {}, the day of its newest entry.", Today.of(newest));
            clock.moveTo(newest);
        }
    }

    private @Nullable Instant newest() throws SQLException {
        try (var connection = owner.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select greatest((select max(recorded_at) from deed), (select max(recorded_at) from contact), (select max(at) from audit_entry), (select max(as_of) from monthly_report))")) {
            var at = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
            return at == null ? null : at.toInstant();
        }
    }

    private boolean exists(String question) throws SQLException {
        try (var connection = owner.getConnection();
                var rows = connection.createStatement().executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        print(
                System.out,
                SignIns.of(owner),
                today.date(),
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port", port));
    }

    static void print(PrintStream out, List<SignIns.Line> lines, LocalDate today, String port) {
        out.printf(
                "%n  Saime demo: http://localhost:%s   today is %s   invented people, nothing is real%n", port, today);
        out.printf("  Everybody's password: %s%n%n", PASSWORD);
        String role = "";
        for (var line : lines) {
            if (!line.role().equals(role)) {
                role = line.role();
                out.printf("  %s%n", SignIns.sees(role));
            }
            out.printf("    %-16s %-22s %s%n", line.login(), line.name(), line.where());
        }
        out.println();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts almost last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
