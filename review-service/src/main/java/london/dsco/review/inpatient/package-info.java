/**
 * Children and young people at risk of a hospital admission for their mental health, a learning
 * disability or autism, or in hospital: register, treatment reviews, stays and intervenors. Closed
 * codes and dates; nothing clinical, and no words.
 */
package london.dsco.review.inpatient;
