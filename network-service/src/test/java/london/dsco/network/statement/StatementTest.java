package london.dsco.network.statement;

import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an edition keeps on its way to the local offer. */
class StatementTest {

    private final Statement statement =
            Statement.of(3, sections("purpose"), Actors.in(Role.DSCO)).entry();

    /** Approval follows the last consultation, and people record them in any order. */
    @Test
    void theLastConsultationIsTheLatestWhateverTheOrderTheyWereRecordedIn() {
        assertThat(statement.lastConsultedOn()).isNull();

        statement.consult(held(TODAY));
        statement.consult(held(TODAY.minusDays(30)));

        assertThat(statement.lastConsultedOn()).isEqualTo(TODAY);
        assertThat(statement.consultations())
                .extracting(StatementConsultation::heldOn)
                .containsExactly(TODAY, TODAY.minusDays(30));
    }

    /** Until it is published, an edition is its borough's own. */
    @ParameterizedTest
    @EnumSource(StatementStatus.class)
    void otherBoroughsReadItOnlyOnceItIsPublished(StatementStatus status) {
        statement.moveTo(status);

        assertThat(statement.isShared()).isEqualTo(status == StatementStatus.PUBLISHED);
    }

    /** The history has the edition of each step, and none of its words. */
    @Test
    void eachStepTellsItsStateAndEdition() {
        statement.moveTo(StatementStatus.DRAFT);

        assertThat(statement.change(sections("aim")).facts())
                .containsExactly(new Statement.Moved(StatementStatus.DRAFT, 3));
        assertThat(statement.consult(held(TODAY)).facts())
                .containsExactly(new Statement.Moved(StatementStatus.CONSULTED, 3));
        assertThat(statement.approve("Director", TODAY).facts())
                .containsExactly(new Statement.Moved(StatementStatus.APPROVED, 3));
        assertThat(statement.publish("https://camden.example/dsco", TODAY).facts())
                .containsExactly(new Statement.Moved(StatementStatus.PUBLISHED, 3));
        assertThat(statement.sections().purpose()).isEqualTo("aim");
    }

    private static StatementConsultation held(LocalDate on) {
        return new StatementConsultation("Parent carer forum", on, "They agreed.", null);
    }

    private static StatementSections sections(String purpose) {
        return new StatementSections(purpose, "aspirations", "values", "responsibilities");
    }
}
