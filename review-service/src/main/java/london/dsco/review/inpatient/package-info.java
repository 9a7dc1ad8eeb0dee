/**
 * Children and young people in hospital for their mental health, a learning disability or autism,
 * or at risk of admission: register, treatment reviews, stays and intervenors. Only codes and
 * dates: nothing clinical, and no free text.
 */
package london.dsco.review.inpatient;
