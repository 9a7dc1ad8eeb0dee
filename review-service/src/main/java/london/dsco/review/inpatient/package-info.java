/**
 * Children and young people at risk of a hospital admission for their mental health, a learning
 * disability or autism, or in hospital: register, treatment reviews, stays and intervenors. Only
 * codes and dates: nothing clinical, and no free text.
 */
package london.dsco.review.inpatient;
