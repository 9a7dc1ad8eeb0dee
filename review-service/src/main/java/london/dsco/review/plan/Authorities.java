package london.dsco.review.plan;

import jakarta.persistence.Embeddable;

/**
 * The authorities responsible for a child with a plan, by GSS code; they may be four different ones
 * (SEND Regulations 2014 reg 15; Belonging Regulations, SI 1996/615).
 *
 * @param planAuthority maintains the plan
 * @param careAuthority the corporate parent, or the authority whose social care knows the child
 * @param residenceAuthority where the child lives; null when it is not known
 * @param settingAuthority where the setting is; null when it is not known
 */
@Embeddable
public record Authorities(
        String planAuthority,
        String careAuthority,
        String residenceAuthority,
        String settingAuthority) {

    /** Of a plan of which nobody has said more than whose it is. */
    static Authorities of(String borough) {
        return new Authorities(borough, borough, null, null);
    }
}
