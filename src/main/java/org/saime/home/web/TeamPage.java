package org.saime.home.web;

import java.util.List;
import org.saime.home.UnitHome;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;

/** The workers of a unit: how many families each has, how many places are free, who is away. */
public record TeamPage(List<UnitHome.Load> loads) implements Page {
    public String away(Ui ui, UnitHome.Load load) {
        return UnitHomePage.away(ui, load);
    }

    public int places() {
        return loads.stream().mapToInt(UnitHome.Load::places).sum();
    }

    public int families() {
        return loads.stream().mapToInt(UnitHome.Load::families).sum();
    }

    public int free() {
        return loads.stream().mapToInt(l -> l.places() - l.inPlaces()).sum();
    }
}
