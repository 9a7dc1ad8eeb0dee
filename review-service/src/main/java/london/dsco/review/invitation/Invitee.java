package london.dsco.review.invitation;

/** Who can be invited to a review. The list is closed, so that boroughs can be compared. */
public enum Invitee {
    /** The parent, or anybody else who cares for the child from day to day. */
    CARER,
    /** The parents of a child who lives with others. */
    BIRTH_FAMILY,
    YOUNG_PERSON,
    /** The head teacher or principal, or the early years provider. */
    SETTING,
    /** The school or college to which the child is moving. */
    RECEIVING_SETTING,
    /** The teacher of the setting who is responsible for looked-after children. */
    DESIGNATED_TEACHER,
    /** Supports the foster carers. */
    SUPERVISING_SOCIAL_WORKER,
    /** An officer of social care: the child's worker or, if there is none, the duty inbox. */
    SOCIAL_WORKER,
    /** Independent reviewing officer of a looked-after child. */
    IRO,
    VIRTUAL_SCHOOL,
    SEN_OFFICER,
    HEALTH,
    CAMHS,
    EDUCATIONAL_PSYCHOLOGIST,
    SPECIALIST_TEACHER,
    PAEDIATRICIAN,
    GP,
    ADVOCATE,
    OTHER
}
