package org.saime.kernel.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The families of one worker, one square each, with the places the worker has. */
public record Caseload(
        String worker,
        @Nullable String share,
        int families,
        int places,
        String href,
        @Nullable String load,
        List<Square> squares) {
    /** Risk as it was last assessed. */
    public enum Risk {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low"),
        UNKNOWN("unknown");

        private final String style;

        Risk(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /** One family: the words are read out and shown on the square's title. */
    public record Square(Risk risk, String href, String words) {}

    public int free() {
        return Math.max(0, places - families);
    }

    public int over() {
        return Math.max(0, families - places);
    }
}
