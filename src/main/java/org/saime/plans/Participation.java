package org.saime.plans;

import java.util.UUID;

/** How one child took part in making the plan, and in which words. */
public record Participation(UUID personId, Way way, String words) {
    public enum Way {
        SAID,
        DREW,
        OBSERVED,
        DECLINED,
        REPRESENTED
    }
}
