package london.dsco.review.plan;

import jakarta.persistence.Embeddable;

/**
 * The authorities responsible for a child with a plan, by GSS code. There may be four different
 * ones (SEND Regulations 2014 reg 15; Belonging Regulations, SI 1996/615).
 *
 * @param planAuthority maintains the plan
 * @param careAuthority the corporate parent, or the authority whose social care knows the child
 * @param residenceAuthority where the child lives; null if unknown
 * @param settingAuthority where the setting is; null if unknown
 */
@Embeddable
public record Authorities(
        String planAuthority,
        String careAuthority,
        String residenceAuthority,
        String settingAuthority) {

    /** Returns the authorities of a plan about which only its borough is known. */
    static Authorities of(String borough) {
        return new Authorities(borough, borough, null, null);
    }
}
