/**
 * The borough's register of the people who work with advice: what they may do, their team,
 * profession and employer, and when they work. A borough's own system or administrator feeds it. It
 * decides who can be allocated and what team managers see, and review-service gets a copy.
 */
package london.dsco.advice.practitioner;
