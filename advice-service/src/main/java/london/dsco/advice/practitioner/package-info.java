/**
 * The borough's register of the people who work with advice: what they may do, their team,
 * profession and employer, and when they work. A borough's own system or administrator feeds it;
 * allocation and the sight of team managers follow it, and review-service hears of it.
 */
package london.dsco.advice.practitioner;
