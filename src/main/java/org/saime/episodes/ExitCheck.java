package org.saime.episodes;

import java.util.List;

/** What another feature holds against closing an episode for a reason, e.g. goals that are not settled (INV-19). */
public interface ExitCheck {
    /** Keys of the sentences that say why not; empty when nothing is in the way. Called inside the transaction of the deed. */
    List<String> hindrances(Episode episode, String exitReason);
}
