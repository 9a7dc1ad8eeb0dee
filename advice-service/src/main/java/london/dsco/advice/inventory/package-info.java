/**
 * The inventory of assessments: which exist, are under way or are needed, who leads each, and who
 * holds parental responsibility. It is there so that nobody assesses twice and nothing is missed.
 */
package london.dsco.advice.inventory;
