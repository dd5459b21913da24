package org.saime.reporting;

/** Where a monthly report stands: worker, then manager, then municipality. */
public enum ReportStatus {
    GENERATED,
    WORKER_CONFIRMED,
    APPROVED,
    SENT,
    ACKNOWLEDGED,
    QUERIED,
    SUPERSEDED,
    RECALLED;

    public boolean open() {
        return this == GENERATED || this == WORKER_CONFIRMED || this == APPROVED;
    }

    /** With the municipality as the valid version. */
    public boolean delivered() {
        return this == SENT || this == ACKNOWLEDGED || this == QUERIED;
    }
}
