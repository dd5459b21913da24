package org.saime.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose token it is, and what it opens. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Account")
class MeApi {
    /** The acting account today; {@code units} are worked in or managed, {@code municipalities} represented. */
    record Me(
            UUID id,
            String name,
            UUID organisation,
            List<Role> roles,
            @Nullable UUID staff,
            Set<UUID> units,
            Set<UUID> municipalities) {}

    @Operation(summary = "Who is acting: roles held today, units, municipalities")
    @GetMapping
    Me me() {
        Scope scope = Scope.current();
        return new Me(
                scope.account(),
                scope.name(),
                scope.organisation(),
                scope.roles().stream().sorted().toList(),
                scope.staff(),
                scope.staffUnits(),
                scope.municipalities());
    }
}
