package london.dsco.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A symbol in place of a number, as in the Department for Education's statistics. */
@Schema(name = "FigureSymbol")
public enum FigureSymbol {
    @JsonProperty("c")
    SUPPRESSED,
    @JsonProperty("z")
    NOT_APPLICABLE
}
