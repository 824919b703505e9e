package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.analysis.Findings.Finding;
import claimscape.analysis.Findings.Kind;
import claimscape.argument.AnchorState;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.RelationKind;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small maps about a pier, whose findings can be counted by hand. */
class FindingsTest {
  private static final String TEXT = "The pier is old. It must be closed, says Lind.\n";

  private static Pier pier() {
    return new Pier().source("a", "Lind", TEXT);
  }

  private static Pier own(String... labels) {
    Pier pier = pier();
    for (String label : labels) {
      pier.statement(label, "Words of " + label, new Origin.Own());
    }
    return pier;
  }

  private static List<Finding> of(Pier pier) {
    return Findings.of(pier.project()).all();
  }

  private static Pier withState(AnchorState state, String quote) {
    Anchor anchor = Anchor.of(SourceText.of(TEXT), new Span(4, 8));
    Anchor cut = new Anchor(anchor.span(), quote, "", "");
    return pier()
        .statement("C1", "The pier is old")
        .put(
            Passage.of(
                    new PassageId("p"), 9, new StatementId("C1"), new SourceId("a"), List.of(cut))
                .withStretches(List.of(cut), state));
  }

  @Test
  void aMapInWhichAllIsWellHasNoFindings() {
    assertThat(
            of(
                pier()
                    .statement("C1", "Close it")
                    .passage("p", "C1", "a", TEXT, "It must be closed")
                    .statement("C2", "My own", new Origin.Own())
                    .relation("r1", RelationKind.SUPPORTS, "C1", "C2")))
        .isEmpty();
  }

  @Test
  void theFinishedSampleHasNone() throws IOException {
    assertThat(Findings.of(SampleMap.finished()).all()).isEmpty();
  }

  @Test
  void aLostPassageIsFoundOnceAndNotAsUnprovenToo() {
    assertThat(of(withState(AnchorState.LOST, "pier")))
        .containsExactly(
            new Finding(Kind.LOST, new StatementId("C1"), Optional.of(new PassageId("p")), "pier"));
  }

  @Test
  void aQuoteThatItsTextDoesNotHaveIsUnproven() {
    assertThat(of(withState(AnchorState.EXACT, "peer")))
        .extracting(Finding::kind)
        .containsExactly(Kind.UNPROVEN);
  }

  @Test
  void aPassageThatChangedWithItsTextIsFoundThoughItsQuoteIsProved() {
    assertThat(of(withState(AnchorState.CHANGED, "pier")))
        .extracting(Finding::kind)
        .containsExactly(Kind.CHANGED);
  }

  @Test
  void aPassageThatOnlyMovedIsNoFinding() {
    assertThat(of(withState(AnchorState.MOVED, "pier"))).isEmpty();
  }

  @Test
  void aTagWithoutALinkWaits() {
    Pier pier = pier().loose("E1", "Rust").passage("p", "E1", "a", TEXT, "old");
    assertThat(of(pier))
        .containsExactly(
            new Finding(Kind.LOOSE, new StatementId("E1"), Optional.empty(), "E1  Rust"));
  }

  @Test
  void aStatementOfNoKnownOriginIsUnanchored() {
    assertThat(of(pier().statement("C1", "Close it")))
        .extracting(Finding::kind)
        .containsExactly(Kind.UNANCHORED);
  }

  @Test
  void whatTheAnalystSaysOrASourceImpliesIsNotUnanchored() {
    assertThat(of(own("C1").statement("P1", "Rust is bad", new Origin.Implicit(new SourceId("a")))))
        .isEmpty();
  }

  @Test
  void aCircleIsOneFindingAtItsOldestStatement() {
    Pier circle =
        own("C1", "C2", "C3")
            .relation("r1", RelationKind.SUPPORTS, "C2", "C1")
            .relation("r2", RelationKind.SUPPORTS, "C3", "C2")
            .relation("r3", RelationKind.SUPPORTS, "C1", "C3");
    assertThat(of(circle))
        .containsExactly(
            new Finding(Kind.CYCLE, new StatementId("C1"), Optional.empty(), "C1, C2, C3"));
  }

  @Test
  void twoCirclesApartAreTwoFindings() {
    Pier two =
        own("C1", "C2", "C3", "C4")
            .relation("r1", RelationKind.ATTACKS, "C2", "C1")
            .relation("r2", RelationKind.ATTACKS, "C1", "C2")
            .relation("r3", RelationKind.RESTATES, "C4", "C3")
            .relation("r4", RelationKind.SUPPORTS, "C3", "C4");
    assertThat(of(two)).extracting(Finding::words).containsExactly("C1, C2", "C3, C4");
  }

  @Test
  void whatHangsOnACircleIsNotPartOfIt() {
    Pier circle =
        own("C1", "C2", "E1")
            .relation("r1", RelationKind.ATTACKS, "C2", "C1")
            .relation("r2", RelationKind.ATTACKS, "C1", "C2")
            .relation("r3", RelationKind.SUPPORTS, "C1", "E1");
    assertThat(of(circle)).extracting(Finding::words).containsExactly("C1, C2");
  }

  @Test
  void aDiamondIsNoCircle() {
    Pier diamond =
        own("C1", "C2", "C3", "C4")
            .relation("r1", RelationKind.SUPPORTS, "C1", "C2")
            .relation("r2", RelationKind.SUPPORTS, "C1", "C3")
            .relation("r3", RelationKind.SUPPORTS, "C2", "C4")
            .relation("r4", RelationKind.SUPPORTS, "C3", "C4");
    assertThat(of(diamond)).isEmpty();
  }

  @Test
  void findingsComeByKindAndAreCounted() {
    Pier mixed =
        pier()
            .statement("C2", "Nobody said so")
            .loose("E2", "Loose")
            .passage("p1", "E2", "a", TEXT, "old")
            .loose("E3", "Loose too")
            .passage("p2", "E3", "a", TEXT, "Lind");
    Findings findings = Findings.of(mixed.project());
    assertThat(findings.all())
        .extracting(Finding::kind)
        .containsExactly(Kind.LOOSE, Kind.LOOSE, Kind.UNANCHORED);
    assertThat(findings.count(Kind.LOOSE)).isEqualTo(2);
    assertThat(findings.count(Kind.CYCLE)).isZero();
  }

  @Test
  void anEmptyProjectHasNothingToLookAt() {
    assertThat(Findings.of(Project.titled("Bare")).all()).isEmpty();
  }
}
