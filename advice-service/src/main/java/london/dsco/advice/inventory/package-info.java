/**
 * Which assessments of the child exist, are under way or are needed, who leads each, and who holds
 * parental responsibility: so that nobody assesses twice and nothing is missed.
 */
package london.dsco.advice.inventory;
