package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Reliability;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cited source is known again when its text arrives. */
class AwaitedTest {
  private static final SourceCard CITED =
      new SourceCard(
          "Dam survey",
          "",
          "Gazette",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          "https://example.org/survey",
          "",
          Optional.of(Reliability.B),
          "seen in print");

  private final Project project =
      ((Outcome.Made)
              new AddSource(new SourceId("cited"), Optional.empty(), CITED)
                  .applyTo(Project.titled("The dam")))
          .after();

  private static SourceCard arrived(String title, String url) {
    return new SourceCard(
        title,
        "A. Surveyor",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        url,
        "en",
        Optional.empty(),
        "");
  }

  private Optional<String> awaited(String title, String url) {
    return Awaited.by(project, arrived(title, url)).map(Source::id).map(SourceId::value);
  }

  @Test
  void theSameTitleOrTheSameAddressIsTheSameSource() {
    assertThat(awaited("DAM SURVEY", "")).contains("cited");
    assertThat(awaited("Survey (final)", "https://example.org/survey")).contains("cited");
  }

  @Test
  void anotherTextOrOneThatSaysNothingIsAnother() {
    assertThat(awaited("Dam survey 2", "https://example.org/survey-2")).isEmpty();
    assertThat(awaited("", "")).isEmpty();
  }

  @Test
  void whatTheTextSaysOfItselfCountsAndWhatWasKnownFillsTheGaps() {
    SourceCard filled = arrived("Dam survey of 1911", "").filledFrom(CITED);

    assertThat(filled.title()).isEqualTo("Dam survey of 1911");
    assertThat(filled.author()).isEqualTo("A. Surveyor");
    assertThat(filled.outlet()).isEqualTo("Gazette");
    assertThat(filled.url()).isEqualTo("https://example.org/survey");
    assertThat(filled.reliability()).contains(Reliability.B);
    assertThat(filled.note()).isEqualTo("seen in print");
  }
}
