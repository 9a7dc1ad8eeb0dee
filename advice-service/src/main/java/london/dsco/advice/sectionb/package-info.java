/** Section B of the child's plan, as the SEN team gives it to the author of the advice. */
package london.dsco.advice.sectionb;
