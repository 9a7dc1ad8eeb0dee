package london.dsco.domain;

/** The role codes as compile-time constants, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String SEN_CASEWORKER = "sen-caseworker";
    public static final String ADVICE_AUTHOR = "advice-author";
    public static final String TEAM_MANAGER = "team-manager";
    public static final String DSCO = "dsco";
    public static final String REVIEW_COORDINATOR = "review-coordinator";
    public static final String VIRTUAL_SCHOOL = "virtual-school";
    public static final String SETTING = "setting";
    public static final String HEALTH_PARTNER = "health-partner";
    public static final String PARENT_FORUM = "parent-forum";
    public static final String BOROUGH_ADMIN = "borough-admin";
    public static final String BOROUGH_SYSTEM = "borough-system";
    public static final String NETWORK_COORDINATOR = "network-coordinator";
    public static final String REGIONAL_OBSERVER = "regional-observer";

    private Roles() {}
}
