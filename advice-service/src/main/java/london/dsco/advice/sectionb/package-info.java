/** Section B of the child's plan, in the parts that the SEN team gives the author of the advice. */
package london.dsco.advice.sectionb;
