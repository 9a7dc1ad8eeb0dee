package london.dsco.network.eligibility;

/** The kinds of services that a borough sets its own criteria for. */
enum EligibilityKind {
    /** Breaks for Carers of Disabled Children Regulations 2011 (SI 2011/707) reg 5. */
    SHORT_BREAKS,
    /** Children Act 1989 s 17; Chronically Sick and Disabled Persons Act 1970 s 2(4). */
    DISABLED_CHILDREN_SERVICES,
    /** Children Act 1989 s 17A; SI 2009/1887. */
    DIRECT_PAYMENTS,
    /** Children and Families Act 2014 s 49; SI 2014/1652. */
    PERSONAL_BUDGETS,
    /** Children Act 1989 s 17ZD. */
    PARENT_CARER_ASSESSMENT,
    /** Care Act 2014 s 58. */
    TRANSITION_ASSESSMENT
}
