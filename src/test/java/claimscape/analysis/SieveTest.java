package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What passes a filter in the sample; the expected numbers are counted in its plan. */
class SieveTest {
  private static final VoiceId QURESHI = new VoiceId("shah-mahmood-qureshi");
  private static final SourceId OP_ED = new SourceId("s4");

  private final Project project;

  SieveTest() throws IOException {
    project = SampleMap.finished();
  }

  private Sieve sieve(Filter filter) {
    return Sieve.of(project, filter);
  }

  private List<String> passing(Filter filter) {
    return sieve(filter).statements().stream().map(StatementId::value).sorted().toList();
  }

  @Test
  void withoutAFilterEverythingPasses() {
    Sieve open = sieve(Filter.NONE);
    assertThat(open.isOpen()).isTrue();
    assertThat(project.statements().keySet()).allMatch(open::passes);
    assertThat(project.passages().values()).allMatch(open::passes);
    assertThat(project.relations().values()).allMatch(open::passes);
  }

  @Test
  void ofSeveralRolesEachPasses() {
    assertThat(passing(Filter.NONE.toggled(Role.REBUTTAL))).hasSize(10);
    assertThat(passing(Filter.NONE.toggled(Role.REBUTTAL).toggled(Role.PREMISE))).hasSize(13);
  }

  @Test
  void aTagPassesWhateverHasIt() {
    assertThat(passing(Filter.NONE.toggledTag("sanctuary"))).hasSize(12);
    assertThat(passing(Filter.NONE.toggledTag("sanctuary").toggled(Role.PREMISE)))
        .containsExactly("p1");
  }

  @Test
  void aSourcePassesWhatIsTakenFromItAndWhatIsImplicitInIt() {
    assertThat(passing(Filter.NONE.toggled(new SourceId("s1")))).hasSize(8);
    assertThat(passing(Filter.NONE.toggled(OP_ED))).hasSize(18 + 2).contains("p1", "p2");
  }

  @Test
  void voiceAndSourceHaveToMeetInOnePassage() {
    assertThat(passing(Filter.NONE.toggled(QURESHI))).containsExactly("c16", "c2");
    assertThat(passing(Filter.NONE.toggled(QURESHI).toggled(OP_ED))).containsExactly("c2");
    // C2 has passages in the first text too, but there others say it.
    assertThat(passing(Filter.NONE.toggled(QURESHI).toggled(new SourceId("s1")))).isEmpty();
  }

  @Test
  void thePassagesThatPassAreThoseByWhichTheirStatementsDo() {
    Sieve qureshi = sieve(Filter.NONE.toggled(QURESHI).toggled(OP_ED));
    assertThat(
            project.passages().values().stream()
                .filter(qureshi::passes)
                .map(passage -> passage.id().value()))
        .containsExactly("c2-2");
    assertThat(qureshi.passes(project.passage(new PassageId("c2-1")).orElseThrow())).isFalse();
  }

  @Test
  void theEndsOfStrongLinksPassAndTheLinksThemselves() {
    Filter strong = Filter.NONE.withLeast(Optional.of(Strength.STRONG));
    assertThat(passing(strong))
        .containsExactly("c1", "c13", "c14", "c2", "c3", "c5", "e11", "e12", "e13", "r3", "r8");
    assertThat(project.relations().values().stream().filter(sieve(strong)::passes)).hasSize(7);
    Filter fair = Filter.NONE.withLeast(Optional.of(Strength.FAIR));
    assertThat(project.relations().values().stream().filter(sieve(fair)::passes)).hasSize(37);
  }

  @Test
  void aLinkPassesOnlyWithItsTargetAndAPremise() {
    Sieve claims = sieve(Filter.NONE.toggled(Role.CLAIM));
    // C2 supports C1; R8 undercuts a link and is no claim.
    assertThat(claims.passes(project.relation(new RelationId("l2")).orElseThrow())).isTrue();
    assertThat(claims.passes(project.relation(new RelationId("l40")).orElseThrow())).isFalse();
  }

  @Test
  void whatCanBeChosenIsCounted() {
    Facets facets = Facets.of(project);
    assertThat(facets.roles().get(Role.CLAIM)).isEqualTo(23);
    assertThat(facets.tags()).containsEntry("talks", 14).containsEntry("thesis", 3);
    assertThat(facets.voices()).containsEntry(QURESHI, 2);
    // 18 with a passage in it, and two premises that are implicit in it.
    assertThat(facets.sources()).containsEntry(OP_ED, 20);
    assertThat(facets.links())
        .containsEntry(Strength.STRONG, 7)
        .containsEntry(Strength.FAIR, 37)
        .containsEntry(Strength.WEAK, 48);
  }
}
