package london.dsco.advice.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was asked for the advice under section 31 of the Children and Families Act 2014: the body
 * that regulation 8 binds. It is this borough when another authority asks, for example one that is
 * making a plan for a child whom this borough looks after.
 *
 * @param code GSS code of a local authority; for others the code by which the NHS or the Youth
 *     Justice Board knows the body
 * @param name the name of a body that is not a local authority
 * @param askingAuthority GSS code of the authority that asks; by default this borough
 */
@Embeddable
public record AskedBody(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "asked_body_kind") AskedBodyKind kind,
        @Pattern(regexp = "^[A-Z0-9]{2,12}$")
                @Schema(maxLength = 12)
                @Column(name = "asked_body_code")
                String code,
        @Size(min = 1, max = 200) @Column(name = "asked_body_name") String name,
        @Pattern(regexp = "^[A-Z0-9]{2,12}$")
                @Schema(maxLength = 12)
                @Column(name = "asking_authority")
                String askingAuthority) {}
