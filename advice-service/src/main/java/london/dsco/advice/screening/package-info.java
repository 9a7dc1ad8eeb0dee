/**
 * Screening of mental capacity and deprivation of liberty: what restricts a young person's liberty,
 * whether they have capacity to consent to it, and who has to authorise it. It is a first look that
 * leads to a referral. It is not an assessment and authorises nothing.
 *
 * <p>The Liberty Protection Safeguards (Mental Capacity (Amendment) Act 2019) are not in force, so
 * a screening cannot name them.
 */
package london.dsco.advice.screening;
