package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.argument.Depiction;
import claimscape.argument.Filter;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.ViewEdit;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a part of the sample; the expected numbers are counted in its plan. */
class ExtractTest {
  private static final Pattern CARD = Pattern.compile("<g id=\"statement-");

  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));
  private Project sample = Project.titled("");
  private Path saved = Path.of("");

  @BeforeEach
  void save() throws IOException {
    desk = new Desk(folder);
    sample = SampleMap.finished();
    saved = desk.saved("sample.claimscape", sample);
  }

  private String svg(Path project, String... wishes) throws IOException {
    Path out = desk.path("out.svg");
    List<Object> args = new ArrayList<>(List.of("convert", project, "-o", out, "--no-data"));
    args.addAll(List.of(wishes));
    CommandLineRun run = CommandLineRun.of(args.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(out);
  }

  private static long cards(String svg) {
    return CARD.matcher(svg).results().count();
  }

  @ParameterizedTest
  @CsvSource({
    "role=rebuttal, 10",
    "role=rebuttal role=premise, 13",
    "ROLE=Rebuttal role=rebuttal, 10",
    "tag=sanctuary, 12",
    "tag=sanctuary role=premise, 1",
    "source=s1, 8",
    "source=s4, 20",
    "voice=shah-mahmood-qureshi, 2",
    "strength=strong, 11"
  })
  void onlyWhatIsNamedIsDrawn(String wishes, int expected) throws IOException {
    List<String> args = new ArrayList<>();
    for (String wish : wishes.split(" ", -1)) {
      args.addAll(List.of("--only", wish));
    }
    assertThat(cards(svg(saved, args.toArray(new String[0])))).isEqualTo(expected);
  }

  @Test
  void aSourceIsCalledByItsTitleOrItsFileInAnyCase() throws IOException {
    Source source = sample.shownSources().getFirst();
    String title = source.card().title();
    long byId = cards(svg(saved, "--only", "source=" + source.id().value()));
    assertThat(cards(svg(saved, "--only", "source=" + title.toUpperCase(Locale.ROOT))))
        .isEqualTo(byId);
    assertThat(cards(svg(saved, "--only", "source=" + source.held().orElseThrow().fileName())))
        .isEqualTo(byId);
  }

  @Test
  void theProjectInsideStaysWhole() throws IOException {
    Path picture = desk.path("part.svg");
    CommandLineRun.of("convert", saved, "-o", picture, "--only", "role=premise");
    Path back = desk.path("back.claimscape");
    assertThat(Desk.told("convert", picture, "-o", back)).isEmpty();
    assertThat(back).hasSameBinaryContentAs(saved);
  }

  private Project after(Edit... edits) {
    Project project = sample;
    for (Edit edit : edits) {
      project =
          switch (edit.applyTo(project)) {
            case Outcome.Made made -> made.after();
            case Outcome.Refused refused -> throw new AssertionError(refused.why());
          };
    }
    return project;
  }

  private static ViewEdit keep(Filter filter, Depiction.Notation notation) {
    Depiction depiction =
        new Depiction(
            Depiction.Direction.TOP_DOWN,
            Depiction.Layout.COMPACT,
            Depiction.Lanes.NONE,
            notation,
            false);
    return new ViewEdit.Keep(new ViewId("v"), "The rebuttals", 0, 0, 1, filter, depiction);
  }

  @Test
  void aViewIsDrawnWithItsFilterAndInItsNotation() throws IOException {
    Filter rebuttals = Filter.NONE.toggled(Role.REBUTTAL);
    Path project = desk.saved("v.claimscape", after(keep(rebuttals, Depiction.Notation.TOULMIN)));
    String drawn = svg(project, "--view", "the rebuttals");
    assertThat(cards(drawn)).isEqualTo(10);
    assertThat(drawn)
        .isEqualTo(svg(saved, "--only", "role=rebuttal", "--notation", "toulmin"))
        .isNotEqualTo(svg(project, "--view", "The rebuttals", "--notation", "standard"));
  }

  /** C1 was folded when the view was kept, and is not now. */
  @Test
  void aViewIsDrawnWithItsFolds() throws IOException {
    MapEdit fold = new MapEdit.FoldBranch(new StatementId("c1"));
    MapEdit unfold = new MapEdit.Unfold(new StatementId("c1"));
    Path project =
        desk.saved(
            "v.claimscape", after(fold, keep(Filter.NONE, Depiction.Notation.STANDARD), unfold));
    Path folded = desk.saved("folded.claimscape", after(fold));
    assertThat(cards(svg(project))).isEqualTo(sample.statements().size());
    assertThat(svg(project, "--view", "The rebuttals")).isEqualTo(svg(folded));
    assertThat(cards(svg(folded))).isLessThan(sample.statements().size());
  }

  @ParameterizedTest
  @CsvSource({
    "--only, role=hero, 'Nothing of this map is \"role=hero\". Named are role=claim (or evidence,'",
    "--only, tag=nowhere, 'Nothing of this map is \"tag=nowhere\".'",
    "--only, source=, 'Nothing of this map is \"source=\".'",
    "--only, rebuttal, 'Nothing of this map is \"rebuttal\".'",
    "--view, Mine, 'This project keeps no view \"Mine\". It keeps: –.'"
  })
  void whatTheProjectDoesNotHaveIsRefused(String option, String wish, String words)
      throws IOException {
    assertThat(desk.refused("convert", saved, "-o", desk.path("x.svg"), option, wish))
        .contains(words);
  }

  @Test
  void aPictureOfNothingIsNotDrawn() throws IOException {
    assertThat(
            desk.refused(
                "convert",
                saved,
                "-o",
                desk.path("x.svg"),
                "--only",
                "voice=shah-mahmood-qureshi",
                "--only",
                "source=s1"))
        .endsWith("No statement of this map is in all that was named, so nothing was drawn.");
  }

  @Test
  void aFormatThatHoldsAWholeMapIsNotWrittenInPart() throws IOException {
    assertThat(desk.refused("convert", saved, "-o", desk.path("x.json"), "--only", "role=claim"))
        .isEqualTo("--only and --view are for pictures; the format aif holds a whole map.");
  }
}
