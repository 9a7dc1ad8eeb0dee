package london.dsco.network.regionalframework;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FrameworkComparison",
        description = "How far boroughs have got with a framework; only what they share counts")
record FrameworkComparisonView(
        @Schema(description = "Id of the framework") UUID frameworkId,
        @Schema(description = "How many boroughs share their progress") int boroughs,
        @Schema(description = "Principle by principle") @Size(max = 30)
                List<ComparedPrinciple> principles) {

    @Schema(name = "ComparedPrinciple", description = "Boroughs' progress with one principle")
    record ComparedPrinciple(
            @Schema(description = "Code of the principle", examples = "P1") @Size(max = 20)
                    String code,
            @Schema(description = "The principle in a few words") @Size(max = 200) String title,
            @Schema(description = "How many boroughs have it in place") int inPlace,
            @Schema(description = "How many are under way") int underWay,
            @Schema(description = "How many have not started") int notStarted,
            @Schema(description = "How many do it differently") int differently,
            @Schema(description = "Each borough that reports on it") @Size(max = 33)
                    List<ComparedBorough> boroughs) {}

    @Schema(name = "ComparedBorough", description = "One borough's progress with one principle")
    record ComparedBorough(
            @Schema(description = "GSS code", examples = "E09000007") @Size(max = 9) String borough,
            ImplementationState state,
            @Schema(description = "How it is done there", nullable = true) @Size(max = 1000)
                    String how,
            @Schema(description = "The London date it describes") LocalDate asOf) {}

    /**
     * @param shared the shared implementations of the framework
     */
    static FrameworkComparisonView of(RegionalFramework framework, List<Implementation> shared) {
        return new FrameworkComparisonView(
                framework.id(),
                shared.size(),
                framework.said().principles().stream()
                        .map(principle -> compared(principle, shared))
                        .toList());
    }

    private static ComparedPrinciple compared(Principle principle, List<Implementation> shared) {
        List<ComparedBorough> boroughs =
                shared.stream().flatMap(one -> boroughs(principle, one)).toList();
        return new ComparedPrinciple(
                principle.code(),
                principle.title(),
                count(boroughs, ImplementationState.IN_PLACE),
                count(boroughs, ImplementationState.UNDER_WAY),
                count(boroughs, ImplementationState.NOT_STARTED),
                count(boroughs, ImplementationState.DIFFERENTLY),
                boroughs);
    }

    private static Stream<ComparedBorough> boroughs(Principle principle, Implementation one) {
        return one.said().states().stream()
                .filter(state -> state.principle().equals(principle.code()))
                .map(
                        state ->
                                new ComparedBorough(
                                        one.borough(),
                                        state.state(),
                                        state.how(),
                                        one.said().asOf()));
    }

    private static int count(List<ComparedBorough> boroughs, ImplementationState state) {
        return (int) boroughs.stream().filter(one -> one.state() == state).count();
    }
}
