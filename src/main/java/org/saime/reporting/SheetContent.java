package org.saime.reporting;

import java.util.List;

/** The month of one unit in one municipality, in figures. {@code residents} live there while another municipality is responsible. */
public record SheetContent(
        String municipality,
        String unit,
        boolean noFamilies,
        int families,
        int children,
        List<Band> ages,
        Flow flow,
        List<Exit> exits,
        int waiting,
        int residents,
        int weeksMet,
        int weeksEligible,
        List<Mode> contacts,
        int directMinutes,
        int reviewsOnTime,
        int reviewsSettled,
        int reviewsOverdue,
        int goalsClosed,
        int requestsOpen,
        int corrections) {

    public record Band(String band, int children) {}

    /** M2: before + admissions + movedIn - exits - movedOut = after, always. */
    public record Flow(int openBefore, int admissions, int movedIn, int exits, int movedOut, int openAfter) {
        public boolean addsUp() {
            return openBefore + admissions + movedIn - exits - movedOut == openAfter;
        }
    }

    public record Exit(String reason, int exits) {}

    public record Mode(String mode, int held, int noShow, int cancelledFamily, int cancelledService) {}
}
