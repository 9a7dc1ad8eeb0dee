package london.dsco.network.youthscheme;

/** What young people do in a scheme. */
enum YouthRole {
    /** They stand by others of their age, such as those who move to residential care. */
    BUDDY,
    /** They speak for others with special educational needs and disabilities. */
    SEND_CHAMPION
}
