package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTemplateTest {

    @Test
    void scoresWhatAnAuditorTypesAndLeavesOutWhatIsComputed() throws Exception {
        DemoTemplate template =
                DemoTemplate.latest(
                        JsonMapper.builder()
                                .build()
                                .readTree(
                                        """
                                        {"items": [
                                          {"version": "A", "domains": []},
                                          {"version": "B", "domains": [
                                            {"criteria": [{"code": "T1", "computed": true},
                                                          {"code": "T2", "computed": false}]},
                                            {"criteria": [{"code": "V1"}]}]}]}
                                        """));

        assertThat(template).isEqualTo(new DemoTemplate("B", List.of("T2", "V1")));
        assertThat(DemoGrade.GOOD.scores(template.criteria(), 1))
                .extracting(score -> score.get("score"))
                .containsExactly(3, 2);
    }
}
