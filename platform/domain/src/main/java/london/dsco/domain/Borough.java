package london.dsco.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The 33 local authorities of London: 32 boroughs and the City. GSS codes are the Office for
 * National Statistics', the three-digit codes the Department for Education's.
 */
public enum Borough {
    CITY_OF_LONDON("E09000001", "201", "City of London"),
    CAMDEN("E09000007", "202", "Camden"),
    GREENWICH("E09000011", "203", "Greenwich"),
    HACKNEY("E09000012", "204", "Hackney"),
    HAMMERSMITH_AND_FULHAM("E09000013", "205", "Hammersmith and Fulham"),
    ISLINGTON("E09000019", "206", "Islington"),
    KENSINGTON_AND_CHELSEA("E09000020", "207", "Kensington and Chelsea"),
    LAMBETH("E09000022", "208", "Lambeth"),
    LEWISHAM("E09000023", "209", "Lewisham"),
    SOUTHWARK("E09000028", "210", "Southwark"),
    TOWER_HAMLETS("E09000030", "211", "Tower Hamlets"),
    WANDSWORTH("E09000032", "212", "Wandsworth"),
    WESTMINSTER("E09000033", "213", "Westminster"),
    BARKING_AND_DAGENHAM("E09000002", "301", "Barking and Dagenham"),
    BARNET("E09000003", "302", "Barnet"),
    BEXLEY("E09000004", "303", "Bexley"),
    BRENT("E09000005", "304", "Brent"),
    BROMLEY("E09000006", "305", "Bromley"),
    CROYDON("E09000008", "306", "Croydon"),
    EALING("E09000009", "307", "Ealing"),
    ENFIELD("E09000010", "308", "Enfield"),
    HARINGEY("E09000014", "309", "Haringey"),
    HARROW("E09000015", "310", "Harrow"),
    HAVERING("E09000016", "311", "Havering"),
    HILLINGDON("E09000017", "312", "Hillingdon"),
    HOUNSLOW("E09000018", "313", "Hounslow"),
    KINGSTON_UPON_THAMES("E09000021", "314", "Kingston upon Thames"),
    MERTON("E09000024", "315", "Merton"),
    NEWHAM("E09000025", "316", "Newham"),
    REDBRIDGE("E09000026", "317", "Redbridge"),
    RICHMOND_UPON_THAMES("E09000027", "318", "Richmond upon Thames"),
    SUTTON("E09000029", "319", "Sutton"),
    WALTHAM_FOREST("E09000031", "320", "Waltham Forest");

    private final String gss;
    private final String dfeCode;
    private final String displayName;

    Borough(String gss, String dfeCode, String displayName) {
        this.gss = gss;
        this.dfeCode = dfeCode;
        this.displayName = displayName;
    }

    public String gss() {
        return gss;
    }

    public String dfeCode() {
        return dfeCode;
    }

    public String displayName() {
        return displayName;
    }

    /**
     * Returns the name used in account names and addresses, such as {@code kensington-and-chelsea}.
     */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Borough> byGss(String gss) {
        return Arrays.stream(values()).filter(borough -> borough.gss.equals(gss)).findFirst();
    }
}
