/**
 * What social care tells the authority before it decides whether to assess (SEND Regulations 2014
 * regs 4(2) and 5; Children and Families Act 2014 ss28 and 36). There is no request for advice yet.
 */
package london.dsco.advice.consideration;
