package org.saime.episodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.FamilyLine;
import org.saime.episodes.FamilyList;
import org.saime.kernel.web.Input;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The families that one may see, for other programs. */
@RestController
@RequestMapping("/api/v1/families")
@Tag(name = "Families")
class FamilyListApi {
    record Page(List<FamilyLine> items, int total, @Nullable UUID next) {}

    private final FamilyList families;

    FamilyListApi(FamilyList families) {
        this.families = families;
    }

    @GetMapping
    @Operation(
            summary = "Families of one's scope by name, with status, worker and municipality",
            parameters = {
                @Parameter(name = "status", description = "OPEN (unless said), ALL, NONE or a status of an episode"),
                @Parameter(name = "worker", description = "id of a member of staff"),
                @Parameter(name = "municipality", description = "id of the responsible municipality"),
                @Parameter(name = "q", description = "search by code or name instead; logged"),
                @Parameter(name = "after", description = "id of the last one of the page before"),
                @Parameter(name = "limit", description = "1 to 200, 50 unless said")
            })
    public Page list(@Parameter(hidden = true) Input in) {
        String words = in.text("q", 100);
        var filter = new FamilyList.Filter(in.raw("status"), in.id("worker"), in.id("municipality"));
        UUID after = in.id("after");
        Integer limit = in.number("limit", 1, 200);
        in.check();
        var found = words.isEmpty() ? families.list(filter, after, limit == null ? 50 : limit) : families.search(words);
        return new Page(found.lines(), found.total(), words.isEmpty() ? found.next() : null);
    }
}
