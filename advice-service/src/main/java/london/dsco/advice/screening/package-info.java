/**
 * Screening of mental capacity and deprivation of liberty: what restricts the liberty of a child or
 * young person, whether they have capacity to consent to it, and who has to authorise it. It is a
 * first look that leads to a referral, not an assessment, and no authority.
 *
 * <p>The Liberty Protection Safeguards (Mental Capacity (Amendment) Act 2019) are not in force, so
 * they are no authority here.
 */
package london.dsco.advice.screening;
