package org.saime.home;

import org.saime.kernel.access.Access;
import org.saime.referrals.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first page of the intake together. */
@Service
@Transactional(readOnly = true)
public class IntakeHomes {
    private static final int OPEN = 25;
    private static final int WAITING = 10;

    private final Access access;
    private final Referrals referrals;

    IntakeHomes(Access access, Referrals referrals) {
        this.access = access;
        this.referrals = referrals;
    }

    public IntakeHome home() {
        access.permit(HomeAction.INTAKE);
        return new IntakeHome(
                referrals.list(Referrals.Part.OPEN, null, OPEN),
                referrals.list(Referrals.Part.WAITING, null, WAITING),
                referrals.counts());
    }
}
