package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Wording;
import claimscape.project.edit.Merge;
import claimscape.project.edit.Split;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every two statements that become one. */
class MergeLaws {
  private static final int SEEDS = 100;
  private static final StatementId APART = new StatementId("apart");

  private record Merged(Project before, Merge edit, Outcome.Made made) {
    Project after() {
      return made.after();
    }
  }

  /** All merges that are possible in a random project. */
  private static List<Merged> merges(long seed) {
    Project project = RandomProjects.of(seed);
    List<Merged> all = new ArrayList<>();
    for (StatementId kept : project.statements().keySet()) {
      for (StatementId other : project.statements().keySet()) {
        Merge merge = new Merge(kept, other);
        if (merge.applyTo(project) instanceof Outcome.Made made) {
          all.add(new Merged(project, merge, made));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void theDiffIsTheDifferenceAndItsReverseBringsBothBack(long first) {
    long tried = 0;
    for (long seed = first; seed < first + SEEDS; seed++) {
      for (Merged merged : merges(seed)) {
        tried++;
        Diff diff = merged.made().diff();
        assertThat(diff).isEqualTo(Diff.between(merged.before(), merged.after()));
        assertThat(diff.reversed().appliedTo(merged.after())).isEqualTo(merged.before());
        assertThat(Project.of(merged.after().entries()))
            .isEqualTo(new Project.Built.Whole(merged.after()));
      }
    }
    assertThat(tried).isGreaterThan(SEEDS);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void everyQuoteAndEveryWordingIsStillThere(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      for (Merged merged : merges(seed)) {
        Project after = merged.after();
        assertThat(after.passages().keySet()).isEqualTo(merged.before().passages().keySet());
        Statement kept = after.statement(merged.edit().kept()).orElseThrow();
        String other = merged.before().statement(merged.edit().other()).orElseThrow().text();
        List<String> wordings = new ArrayList<>();
        for (Passage passage : after.passagesOf(kept.id())) {
          passage.wordings().stream().map(Wording::text).forEach(wordings::add);
        }
        assertThat(wordings.contains(other) || kept.note().contains(other))
            .as("seed %d: %s", seed, other)
            .isTrue();
      }
    }
  }

  /** What relations say, with the two statements taken for one and nothing said twice. */
  private static Set<List<Object>> said(Project project, Merge merge) {
    Set<List<Object>> said = new HashSet<>();
    for (Relation relation : project.relations().values()) {
      SortedSet<StatementId> premises = new TreeSet<>();
      relation.premises().forEach(id -> premises.add(one(id, merge)));
      String target =
          switch (relation.target()) {
            case StatementId id -> one(id, merge).value();
            case NodeId onto -> "a relation";
          };
      boolean itself = premises.size() == 1 && premises.first().value().equals(target);
      if (!itself || relation.kind() != RelationKind.RESTATES) {
        said.add(List.of(relation.kind(), premises, target, relation.answer()));
      }
    }
    return said;
  }

  private static StatementId one(StatementId id, Merge merge) {
    return id.equals(merge.other()) ? merge.kept() : id;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void noRelationIsLostButThatTheTwoRestateEachOther(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      for (Merged merged : merges(seed)) {
        assertThat(said(merged.after(), merged.edit()))
            .as("seed %d", seed)
            .isEqualTo(said(merged.before(), merged.edit()));
      }
    }
  }

  /** The text, the role and the passages of every statement, whatever its id and label. */
  private static Set<List<Object>> meaning(Project project) {
    Set<List<Object>> meaning = new HashSet<>();
    for (Statement statement : project.statements().values()) {
      List<List<Object>> passages = new ArrayList<>();
      for (Passage p : project.passagesOf(statement.id())) {
        passages.add(List.of(p.id(), p.stretches(), p.chain(), p.credibility(), p.wordings()));
      }
      meaning.add(List.of(statement.role(), statement.text(), passages));
    }
    return meaning;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void aMergeThatIsSplitAtOnceMeansWhatItMeant(long first) {
    int tried = 0;
    for (long seed = first; seed < first + SEEDS; seed++) {
      for (Merged merged : merges(seed)) {
        Project before = merged.before();
        List<PassageId> others =
            before.passagesOf(merged.edit().other()).stream().map(Passage::id).toList();
        if (others.isEmpty() || before.passagesOf(merged.edit().kept()).isEmpty()) {
          continue;
        }
        tried++;
        Split split = new Split(merged.edit().kept(), others, APART);
        Outcome.Made apart = (Outcome.Made) split.applyTo(merged.after());
        assertThat(meaning(apart.after())).as("seed %d", seed).isEqualTo(meaning(before));
        assertThat(apart.diff()).isEqualTo(Diff.between(merged.after(), apart.after()));
      }
    }
    assertThat(tried).isGreaterThan(10);
  }
}
