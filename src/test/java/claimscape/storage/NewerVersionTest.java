package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a newer minor version wrote is kept and written back. */
class NewerVersionTest {
  private static final String FILE =
      """
      {"format":"claimscape","version":"1.7",
      "project":{"title":"Case","level":"full","created":3,"numbers":{"claim":2},"mood":"calm"},
      "records":[
      {"record":"voice","id":"v1","name":"Raofi","kind":"person","photo":{"url":"x","size":[1,2]}},
      {"record":"statement","id":"c1","created":1,"label":"C1","text":"One","chain":[{"voice":"v1","stance":"asserts","tone":"dry"}],"weight":0.50},
      {"record":"statement","id":"c2","created":2,"label":"C2","text":"Two","origin":{"kind":"own","since":"1.5"}},
      {"record":"theme","id":"t1","members":["c1"]}
      ],
      "views":[
      {"record":"pin","statement":"c1","x":1,"y":2,"z":3},
      {"record":"layer","id":"l1"}
      ],
      "signature":{"by":"x"}}
      """;

  @Test
  void everythingUnknownIsWrittenBackWhereItWas() {
    assertThat(written(opened())).isEqualTo(FILE);
  }

  @Test
  void anEditLeavesTheUnknownFieldsOfItsRecord() {
    Outcome outcome = new ChangeRole(new StatementId("c1"), Role.NOTE).applyTo(opened());

    assertThat(written(((Outcome.Made) outcome).after()))
        .contains("\"label\":\"N1\"", "\"weight\":0.50", "\"tone\":\"dry\"");
  }

  @Test
  void whatBelongedToADeletedRecordIsKeptBesideTheOthers() {
    Outcome outcome = Delete.of(new StatementId("c1")).applyTo(opened());
    String file = written(((Outcome.Made) outcome).after());

    assertThat(file).contains("{\"record\":\"extension\",\"id\":\"claimscape statement c1\"");
    assertThat(ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
        .isInstanceOf(Opening.Opened.class);
  }

  private static Project opened() {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    return ((Opening.Opened) ProjectFile.read(file, Limits.STANDARD)).project();
  }

  private static String written(Project project) {
    return new String(ProjectFile.write(project), StandardCharsets.UTF_8);
  }
}
