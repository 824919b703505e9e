package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import claimscape.format.Input;
import claimscape.format.Loss;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever does not come back from a file was told as a loss, and nothing else was. */
class AifLossLaws {

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  private static Project project(long seed) {
    return RandomProjects.of(seed);
  }

  private static Writing written(Project project) {
    return new AifWriter().write(project, WriteOptions.USUAL);
  }

  private static Project again(Writing writing) {
    return AifCase.of(new Input("x.json", writing.bytes())).project();
  }

  private static int told(Writing writing, String code) {
    return writing.losses().stream()
        .filter(loss -> loss.code().equals(code))
        .mapToInt(Loss::count)
        .sum();
  }

  /** How many statements came back another way. */
  private static int changed(
      Project project, Project again, BiPredicate<Statement, Statement> same) {
    return (int)
        project.statements().values().stream()
            .filter(one -> !same.test(one, again.statement(one.id()).orElseThrow()))
            .count();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRoleIsToldIfAndOnlyIfItComesBackAsAnother(long seed) {
    Writing writing = written(project(seed));
    assertThat(told(writing, "loss.role"))
        .isEqualTo(changed(project(seed), again(writing), (a, b) -> a.role() == b.role()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOriginIsToldIfAndOnlyIfItComesBackAsAnother(long seed) {
    Writing writing = written(project(seed));
    assertThat(told(writing, "loss.origin"))
        .isEqualTo(changed(project(seed), again(writing), (a, b) -> a.origin().equals(b.origin())));
    assertThat(again(writing).statements().values())
        .allMatch(one -> one.origin() instanceof Origin.Anchored);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatElseIsSaidOfAStatementIsToldIfItDoesNotComeBack(long seed) {
    Writing writing = written(project(seed));
    assertThat(told(writing, "loss.about"))
        .isEqualTo(
            changed(
                project(seed),
                again(writing),
                (a, b) ->
                    a.asOf().equals(b.asOf())
                        && a.hedge().equals(b.hedge())
                        && a.kind().equals(b.kind())
                        && a.tags().equals(b.tags())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChainThatComesBackAnotherWayIsTold(long seed) {
    Project project = project(seed);
    Writing writing = written(project);
    int changed =
        changed(
            project,
            again(writing),
            (a, b) ->
                !project.passagesOf(a.id()).isEmpty() || said(a.chain()).equals(said(b.chain())));
    assertThat(told(writing, "loss.attribution")).isGreaterThanOrEqualTo(changed);
  }

  /** AIF has words for four stances, none for a cue, and moments for dates of a day. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theStepsOfAttributionThatAifCannotSayAreCounted(long seed) {
    Project project = project(seed);
    List<AttributionStep> steps = new ArrayList<>();
    project.statements().values().forEach(one -> steps.addAll(one.chain()));
    project.passages().values().forEach(one -> steps.addAll(one.chain()));
    int unsaid = 0;
    for (AttributionStep step : steps) {
      boolean stance =
          switch (step.stance()) {
            case ASSERTS, DENIES, QUESTIONS, CONCEDES -> true;
            case REPORTS, DEMANDS, PREDICTS -> false;
          };
      String date = step.uttered().map(Edtf::written).orElse("2020-01-01");
      boolean day = date.length() == 10 && date.replaceAll("[0-9]", "").equals("--");
      unsaid += stance && day && step.cue().isEmpty() && step.cueAt().isEmpty() ? 0 : 1;
    }
    assertThat(told(written(project), "loss.attribution")).isEqualTo(unsaid);
  }

  private static List<List<Object>> said(List<AttributionStep> chain) {
    return chain.stream()
        .map(step -> List.<Object>of(step.stance(), step.cue(), step.cueAt(), step.uttered()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsKnownOfAVoiceIsToldIfItIsMoreThanAName(long seed) {
    int known = 0;
    for (Voice voice : project(seed).voices().values()) {
      Voice bare = Voice.named(voice.id(), voice.name(), VoiceKind.PERSON);
      Voice named =
          new Voice(
              bare.id(),
              bare.name(),
              bare.kind(),
              bare.otherNames(),
              bare.office(),
              bare.inOffice(),
              bare.partOf(),
              bare.speaksFor(),
              voice.note());
      known += voice.equals(named) ? 0 : 1;
    }
    assertThat(told(written(project(seed)), "loss.voice")).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSaidOfARelationIsToldIfItDoesNotComeBack(long seed) {
    Project project = project(seed);
    Writing writing = written(project);
    List<Relation> weighed =
        project.relations().values().stream()
            .filter(one -> one.strength().isPresent() || !one.warrant().isEmpty())
            .toList();
    boolean some = told(writing, "loss.weight") > 0;
    assertThat(some && weighed.isEmpty()).isFalse();
    assertThat(again(writing).relations().values())
        .allMatch(one -> one.strength().isEmpty() && one.warrant().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAifHasNoRoomForIsCountedByHand(long seed) {
    Project project = project(seed);
    Writing writing = written(project);
    assertThat(told(writing, "loss.source")).isEqualTo(project.shownSources().size());
    assertThat(told(writing, "loss.passage")).isEqualTo(project.passages().size());
    assertThat(told(writing, "loss.view"))
        .isEqualTo(project.pins().size() + project.folds().size() + project.views().size());
    assertThat(told(writing, "loss.extension"))
        .isEqualTo(
            (int)
                project.extensions().values().stream()
                    .filter(one -> !one.format().equals("aif"))
                    .count());
    assertThat(told(writing, "loss.answer"))
        .isEqualTo(project.relations().size() - again(writing).relations().size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLossHasWordsAndStandsInOrder(long seed) {
    Words words = Words.of(Locale.ENGLISH, "claimscape.format.words");
    List<Loss> losses = written(project(seed)).losses();
    assertThat(losses).isSorted();
    for (Loss loss : losses) {
      Optional<String> said = words.find(loss.code(), List.of(Integer.toString(loss.count())));
      assertThat(said).hasValueSatisfying(text -> assertThat(text).contains("" + loss.count()));
    }
  }
}
