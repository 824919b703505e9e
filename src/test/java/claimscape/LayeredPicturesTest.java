package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.format.Loss;
import claimscape.format.MapFormat;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayeredPicturesTest {
  private static final WriteOptions LAYERED =
      WriteOptions.USUAL.withArrangement(WriteOptions.Arrangement.LAYERED);

  @Test
  void twoThousandStatementsAreTheMostInLayers() throws IOException {
    assertThat(written(2_001, LAYERED).losses()).contains(Loss.of("loss.layered", 2_001));
    assertThat(written(2_000, LAYERED).losses()).isEmpty();
  }

  @Test
  void theUsualLayoutLosesNothingAtAnySize() throws IOException {
    assertThat(written(2_001, WriteOptions.USUAL).losses()).isEmpty();
  }

  private static Writing written(int size, WriteOptions options) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      entries.add(
          Statement.of(
              new StatementId("s" + i), i, new Label(Role.CLAIM, i), "It rains", new Origin.Own()));
    }
    Project project = ((Project.Built.Whole) Project.of(entries)).project();
    MapWriter svg =
        new PictureFormats(Locale.ENGLISH)
            .all().stream()
                .filter(format -> format.id().equals("svg"))
                .findFirst()
                .flatMap(MapFormat::writer)
                .orElseThrow();
    return svg.write(project, options);
  }
}
