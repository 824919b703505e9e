package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.Retitle;
import claimscape.project.edit.SetOrigin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void recordsWithoutAnIdAreKeptEachByWhatItSays() {
    String file =
        FILE.replace(
            "{\"record\":\"theme\",\"id\":\"t1\",\"members\":[\"c1\"]}",
            "{\"record\":\"mark\",\"on\":\"c1\"},\n{\"record\":\"mark\",\"on\":\"c2\"}");
    Project project =
        ((Opening.Opened) ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
            .project();

    assertThat(written(project).lines()).containsExactlyInAnyOrderElementsOf(lines(file));
  }

  /** The lines of a file; which record stands last in its list and has no comma is left open. */
  private static List<String> lines(String file) {
    return file.lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.99", "1.123456"})
  void eachMinorVersionOfOursIsReadAndANewerOneStays(String version) {
    String file = FILE.replace("\"1.7\"", "\"" + version + "\"");
    Opening opening = ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);

    assertThat(written(((Opening.Opened) opening).project())).isEqualTo(file);
  }

  @Test
  void anEditElsewhereLeavesEverythingUnknown() {
    Outcome outcome = new Retitle("Other").applyTo(opened());

    assertThat(written(((Outcome.Made) outcome).after()))
        .isEqualTo(FILE.replace("\"Case\"", "\"Other\""));
  }

  @Test
  void aListThatGrewShorterKeepsWhatStillFits() {
    Outcome outcome =
        new SetOrigin(new StatementId("c1"), new Origin.Own(), List.of()).applyTo(opened());
    String file = written(((Outcome.Made) outcome).after());

    assertThat(file).contains("\"tone\":\"dry\"", "\"weight\":0.50");
    assertThat(ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
        .isEqualTo(new Opening.Opened(((Outcome.Made) outcome).after(), List.of()));
  }

  private static Project opened() {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    return ((Opening.Opened) ProjectFile.read(file, Limits.STANDARD)).project();
  }

  private static String written(Project project) {
    return new String(ProjectFile.write(project), StandardCharsets.UTF_8);
  }
}
