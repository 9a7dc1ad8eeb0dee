package london.dsco.network.youthscheme;

/** The role of young people in a scheme. */
enum YouthRole {
    /** They support others of their age, such as those who move to residential care. */
    BUDDY,
    /** They speak for others with special educational needs and disabilities. */
    SEND_CHAMPION
}
