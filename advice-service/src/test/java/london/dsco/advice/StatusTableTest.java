package london.dsco.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Opening;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The steps of all features together: every pair of step and status, against the table as a person
 * would draw it. A dot is a refusal. SENT marks a step that the SEN team sees in the timeline;
 * other steps stay within social care. The test finds the steps itself, so a new feature adds its
 * line to the table.
 */
class StatusTableTest {

    private static final SortedMap<String, Step<AdviceStatus>> STEPS = steps();

    private static final String TABLE =
            """
            step                                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Opening.RECEIVED                          | .         .         .         .          .         .          .          .         .          | SENT
            Allocating.ALLOCATED                      | ALLOCATED ALLOCATED DRAFTING  SUBMITTED  RETURNED  .          .          .         .          | SENT
            SectionBWriting.SECTION_B_WRITTEN         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .          | SENT
            Reusing.ADVICE_REUSED                     | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .          | SENT
            Writing.DRAFTED                           | .         DRAFTING  DRAFTING  .          DRAFTING  .          .          .         .
            Writing.SUBMITTED                         | .         .         SUBMITTED .          SUBMITTED .          .          .         .          | SENT
            Checking.CHECKED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Authorising.AUTHORISED                    | .         .         .         SUBMITTED  .         .          .          .         .
            ConfirmingNoNeeds.CONFIRMED               | .         .         .         SUBMITTED  .         .          .          .         .
            Auditing.AUDITED                          | .         .         .         SUBMITTED  .         .          .          .         .
            Moderating.MODERATED                      | .         .         DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            Agreeing.AGREED                           | .         .         DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            Agreeing.CONFIRMED                        | .         .         DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            PeerAsking.ASKED                          | .         .         .         .          .         SIGNED_OFF DISPATCHED CLOSED    .
            Acting.RAISED                             | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            Acting.CLOSED                             | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            SigningOff.RETURNED                       | .         .         .         RETURNED   .         RETURNED   .          .         .
            SigningOff.SIGNED_OFF                     | .         .         .         SIGNED_OFF .         .          .          .         .          | SENT
            Dispatching.DISPATCHED                    | .         .         .         .          .         DISPATCHED .          .         .          | SENT
            Dispatching.DISPATCHED_AFTER_THE_DECISION | .         .         .         .          .         CLOSED     .          .         .          | SENT
            Correcting.CORRECTION_ASKED               | .         .         .         .          .         .          RETURNED   RETURNED  .          | SENT
            Deciding.DECIDED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF CLOSED     .         .          | SENT
            Deciding.WITHDRAWN                        | WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN  WITHDRAWN WITHDRAWN  WITHDRAWN  .         .          | SENT
            Reminding.REMINDED                        | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .          | SENT
            Excusing.CLAIMED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            Excusing.APPROVED                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            Triaging.TRIAGED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  .          .          .         .
            Assessing.LEVEL_OF_NEED_SET               | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  .          .          .         .
            Assessing.INVOLVEMENT_CHANGED             | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Consenting.CONSENT_RECORDED               | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Consenting.CONSENT_WITHDRAWN              | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Sitting.HELD                              | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            ScreeningLiberty.SCREENED                 | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            TakingStock.CHANGED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            HoldingPlans.CHANGED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Naming.NAMED                              | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Representing.RECORDED                     | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            OfferingAssessment.OFFERED                | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Completing.COMPLETED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Linking.LINK_MADE                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED .         .
            Linking.LINK_REVOKED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Disagreeing.RECORDED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Offering.OFFERED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Consulting.ACCEPTED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Consulting.DECLINED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Booking.BOOKED                            | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Booking.CANCELLED                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Consulting.HELD                           | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Asking.ASKED                              | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Escalating.ESCALATED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .         .
            Escalating.ANSWERED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Asking.ANSWERED                           | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Responding.RECEIVED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            Responding.ANSWERED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            SeekingRedress.OPENED                     | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            SeekingRedress.ENDED                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Rectifying.ASKED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Rectifying.EXTENDED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Rectifying.ANSWERED                       | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Learning.RECORDED                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Learning.REPORTED                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            Comparing.RECORDED                        | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            Sharing.SHARED                            | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .
            Disputing.OPENED                          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    .          | SENT
            Disputing.SETTLED                         | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN  | SENT
            Sharing.ENDED                             | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            StoppingRequests.DIED                     | WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN  WITHDRAWN WITHDRAWN  WITHDRAWN  .         .          | SENT
            StoppingRequests.NOTED                    | .         .         .         .          .         .          .          CLOSED    WITHDRAWN
            StoppingRequests.NOTE_TAKEN_BACK          | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            StoppingRequests.BACK_TO_RECEIVED         | .         .         .         .          .         .          .          .         RECEIVED   | SENT
            StoppingRequests.BACK_TO_ALLOCATED        | .         .         .         .          .         .          .          .         ALLOCATED  | SENT
            StoppingRequests.BACK_TO_DRAFTING         | .         .         .         .          .         .          .          .         DRAFTING   | SENT
            StoppingRequests.BACK_TO_SUBMITTED        | .         .         .         .          .         .          .          .         SUBMITTED  | SENT
            StoppingRequests.BACK_TO_RETURNED         | .         .         .         .          .         .          .          .         RETURNED   | SENT
            StoppingRequests.BACK_TO_SIGNED_OFF       | .         .         .         .          .         .          .          .         SIGNED_OFF  | SENT
            StoppingRequests.BACK_TO_DISPATCHED       | .         .         .         .          .         .          .          .         DISPATCHED  | SENT
            Holding.CHANGED                           | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            BreakingGlass.BROKEN                      | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            ReviewingGlass.REVIEWED                   | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED    WITHDRAWN
            """;

    /** Returns every step on a request that a feature declares, by the feature and the constant. */
    @SuppressWarnings("unchecked") // isOfARequest has checked the argument
    private static SortedMap<String, Step<AdviceStatus>> steps() {
        SortedMap<String, Step<AdviceStatus>> steps = new TreeMap<>();
        declared()
                .filter(StatusTableTest::isOfARequest)
                .forEach(field -> steps.put(nameOf(field), (Step<AdviceStatus>) valueOf(field)));
        return steps;
    }

    /** Returns the steps of all records. */
    private static Stream<Field> declared() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("london.dsco.advice")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Step.class))
                        .map(JavaField::reflect)
                        .filter(field -> Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isOfARequest(Field field) {
        return field.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0].equals(AdviceStatus.class);
    }

    private static String nameOf(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static Step<?> valueOf(Field field) {
        try {
            field.setAccessible(true);
            return (Step<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String[]> rows() {
        return TABLE.lines().map(line -> line.replace("|", " ").trim().split("\\s+")).toList();
    }

    @Test
    void hasALineForTheStepsOfEveryFeature() {
        assertThat(rows().stream().skip(1).map(row -> row[0]))
                .containsExactlyInAnyOrderElementsOf(STEPS.keySet());
    }

    static Stream<Arguments> everyPair() {
        List<String[]> rows = rows();
        String[] statuses = rows.get(0);
        List<Arguments> pairs = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, String> leads = new LinkedHashMap<>();
            for (int column = 1; column < statuses.length; column++) {
                leads.put(statuses[column], row[column]);
            }
            for (AdviceStatus from : AdviceStatus.values()) {
                String to = leads.get(from.name());
                pairs.add(
                        Arguments.of(
                                row[0], from, to.equals(".") ? null : AdviceStatus.valueOf(to)));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndRefusesEverythingElse(
            String name, AdviceStatus from, AdviceStatus to) {
        Step<AdviceStatus> step = STEPS.get(name);
        assertThat(step.after(from).orElse(null)).isEqualTo(to);
        if (to == null) {
            assertThatThrownBy(() -> step.next(from))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED));
        }
    }

    /** These are the team's own steps, and those that change the state or the clock. */
    @Test
    void showsTheSenTeamOnlyTheStepsMarkedForIt() {
        for (String[] row : rows().subList(1, rows().size())) {
            Step<AdviceStatus> step = STEPS.get(row[0]);
            boolean marked = row[row.length - 1].equals(Sight.SENT.name());
            assertThat(step.isShownTo(Sight.SENT)).as(row[0]).isEqualTo(marked);
            assertThat(step.isShownTo(Sight.STATE)).as(row[0]).isFalse();
        }
    }

    /**
     * The timeline finds a step by its name, for every kind of record, so one step hides another.
     */
    @Test
    void showsStepsOfTheSameNameToTheSameReaders() {
        Map<String, Set<Boolean>> shown = new TreeMap<>();
        declared()
                .map(StatusTableTest::valueOf)
                .forEach(
                        step ->
                                shown.computeIfAbsent(step.name(), any -> new HashSet<>())
                                        .add(step.isShownTo(Sight.SENT)));
        assertThat(shown).isNotEmpty().allSatisfy((name, to) -> assertThat(to).hasSize(1));
    }

    @Test
    void opensARequestAsReceived() {
        assertThat(STEPS.values().stream().filter(step -> step.opens().isPresent()))
                .containsExactly(Opening.RECEIVED);
        assertThat(Opening.RECEIVED.opens()).contains(AdviceStatus.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(AdviceStatus.class)
    void adviceIsDueUntilItIsDispatchedOrTheRequestIsWithdrawn(AdviceStatus status) {
        boolean over =
                List.of(AdviceStatus.DISPATCHED, AdviceStatus.CLOSED, AdviceStatus.WITHDRAWN)
                        .contains(status);
        assertThat(status.isOwed()).isEqualTo(!over);
        assertThat(AdviceStatus.owed().contains(status)).isEqualTo(!over);
    }
}
