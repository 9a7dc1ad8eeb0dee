package london.dsco.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person or system may be in this suite. The codes are those of the token's flat {@code
 * roles} claim.
 */
public enum Role {
    SEN_CASEWORKER(Roles.SEN_CASEWORKER),
    ADVICE_AUTHOR(Roles.ADVICE_AUTHOR),
    TEAM_MANAGER(Roles.TEAM_MANAGER),
    DSCO(Roles.DSCO),
    REVIEW_COORDINATOR(Roles.REVIEW_COORDINATOR),
    VIRTUAL_SCHOOL(Roles.VIRTUAL_SCHOOL),
    SETTING(Roles.SETTING),
    HEALTH_PARTNER(Roles.HEALTH_PARTNER),
    PARENT_FORUM(Roles.PARENT_FORUM),
    BOROUGH_ADMIN(Roles.BOROUGH_ADMIN),
    BOROUGH_SYSTEM(Roles.BOROUGH_SYSTEM),
    NETWORK_COORDINATOR(Roles.NETWORK_COORDINATOR),
    REGIONAL_OBSERVER(Roles.REGIONAL_OBSERVER);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Returns whether everybody with this role acts for one borough, and so must belong to one. */
    public boolean isOfABorough() {
        return this != NETWORK_COORDINATOR && this != REGIONAL_OBSERVER;
    }

    public static Optional<Role> byCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
