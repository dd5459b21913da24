package org.saime.organisation;

import java.util.regex.Pattern;
import org.saime.kernel.web.Input;

/** The parameters that an organisation may change. What the law sets and what nothing reads is not among them. */
public enum ParameterCode {
    ACK_WORKING_DAYS(Group.REFERRALS, 1, 30),
    DECIDE_DAYS(Group.REFERRALS, 1, 60),
    DECIDE_DANGER_HOURS(Group.REFERRALS, 1, 24),
    OFFER_DAYS(Group.REFERRALS, 1, 90),
    DRAFT_KEEP_DAYS(Group.REFERRALS, 1, 90, false),
    INTAKE_READ_DAYS(Group.REFERRALS, 0, 90, false),
    CASELOAD_PER_FTE(Group.FAMILIES, 1, 60),
    OVERRIDE_REASON_MIN(Group.FAMILIES, 1, 500),
    OVERRIDE_MAX_DAYS(Group.FAMILIES, 1, 365),
    NOTE_WORKING_DAYS(Group.CONTACTS, 1, 30),
    MEMBER_CHILD_DAYS(Group.CONTACTS, 1, 365),
    MEMBER_CAREGIVER_DAYS(Group.CONTACTS, 1, 365),
    REVIEW_MONTHS(Group.PLANS, 1, 24),
    CHILD_PARTICIPATION_AGE(Group.PLANS, 0, 18),
    REPORT_GENERATE_TIME(Group.REPORTS, Kind.TIME),
    REPORT_CONFIRM_WORKING_DAYS(Group.REPORTS, 1, 20),
    REPORT_APPROVE_WORKING_DAYS(Group.REPORTS, 1, 20),
    REPORT_SEND_WORKING_DAYS(Group.REPORTS, 1, 20),
    REPORT_ACKNOWLEDGE_WORKING_DAYS(Group.REPORTS, 1, 60),
    NARRATIVE_MAX(Group.REPORTS, 200, 10_000),
    AMBER_PERCENT(Group.REPORTS, 1, 99),
    TOTP_REQUIRED(Group.SIGN_IN, Kind.FLAG),
    PASSWORD_MIN(Group.SIGN_IN, 10, 64, false),
    INVITATION_DAYS(Group.SIGN_IN, 1, 30, false);

    /** Where it stands on the page. */
    public enum Group {
        REFERRALS,
        FAMILIES,
        CONTACTS,
        PLANS,
        REPORTS,
        SIGN_IN
    }

    /** What a value looks like. */
    public enum Kind {
        NUMBER,
        TIME,
        FLAG
    }

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final Group group;
    private final Kind kind;
    private final int least;
    private final int most;
    private final boolean perUnit;

    ParameterCode(Group group, int least, int most) {
        this(group, least, most, true);
    }

    ParameterCode(Group group, int least, int most, boolean perUnit) {
        this.group = group;
        this.kind = Kind.NUMBER;
        this.least = least;
        this.most = most;
        this.perUnit = perUnit;
    }

    ParameterCode(Group group, Kind kind) {
        this.group = group;
        this.kind = kind;
        this.least = 0;
        this.most = 0;
        this.perUnit = kind == Kind.TIME;
    }

    public Group group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether a unit may have a value of its own; else only the organisation. */
    public boolean perUnit() {
        return perUnit;
    }

    /** The value as it is stored, read from the field; an error beside it when it does not fit. */
    public String read(Input in, String field) {
        String typed = in.required(field, 20);
        if (typed.isEmpty()) {
            return typed;
        }
        switch (kind) {
            case NUMBER -> in.number(field, least, most);
            case TIME -> {
                var time = in.time(field);
                return time == null ? typed : time.toString().substring(0, 5);
            }
            case FLAG -> {
                if (!typed.equals("true") && !typed.equals("false")) {
                    in.error(field, "error.unknown_choice");
                }
            }
        }
        return kind == Kind.NUMBER ? typed.replaceFirst("^\\+?0+(?=\\d)", "") : typed;
    }

    /** Whether a stored value fits. */
    public boolean fits(String value) {
        return switch (kind) {
            case NUMBER ->
                value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
            case TIME -> TIME.matcher(value).matches();
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }
}
