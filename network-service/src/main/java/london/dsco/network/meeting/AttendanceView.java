package london.dsco.network.meeting;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Attendance", description = "A borough's answer about coming to a meeting")
record AttendanceView(
        UUID id,
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        AttendanceAnswer answer,
        @Schema(
                        description =
                                "The posts that attend or attended; null if your role cannot read"
                                        + " them",
                        nullable = true)
                @Size(max = 20)
                List<@Size(max = 200) String> posts) {

    /**
     * @param whole whether the reader may see the posts
     */
    static AttendanceView of(MeetingAttendance attendance, boolean whole) {
        return new AttendanceView(
                attendance.id(),
                attendance.borough(),
                attendance.status(),
                whole ? attendance.posts() : null);
    }
}
